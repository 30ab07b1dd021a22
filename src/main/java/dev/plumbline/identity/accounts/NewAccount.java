package dev.plumbline.identity.accounts;

/** Somebody who will be able to sign in with this password. */
public record NewAccount(String email, String name, String passwordHash) {
    @Override
    public String toString() {
        return "NewAccount[…]";
    }
}
