package dev.plumbline.operations;

import org.springframework.modulith.ApplicationModule;

/** What modules call themselves. */
public final class ModuleNames {
    private static final String ROOT = "dev.plumbline.";

    /** The name that people read; the id where a module has none. */
    public static String of(String id) {
        try {
            ApplicationModule module =
                    Class.forName(ROOT + id + ".package-info").getAnnotation(ApplicationModule.class);
            return module == null ? id : module.displayName();
        } catch (ClassNotFoundException e) {
            return id;
        }
    }

    private ModuleNames() {}
}
