package dev.plumbline.firms.roles;

/** A role and how many hold it or are invited to it. */
record RoleInUse(Role role, long members, long invitations) {}
