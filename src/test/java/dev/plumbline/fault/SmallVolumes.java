package dev.plumbline.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Volumes of a few megabytes that one process and its children see, in a mount namespace of their own. */
record SmallVolumes(Map<Path, Integer> megabytes) {
    static final SmallVolumes NONE = new SmallVolumes(Map.of());

    boolean none() {
        return megabytes.isEmpty();
    }

    /** Whether this machine lets us: only root may mount, and not in every container. */
    static boolean arePossible() throws InterruptedException {
        try {
            return new ProcessBuilder(inNamespace("mount -t tmpfs -o size=1m tmpfs /mnt && exec true"))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchTool) {
            return false;
        }
    }

    /** What stands before a command that shall see them. */
    List<String> command() {
        if (none()) {
            return List.of();
        }
        StringBuilder script = new StringBuilder();
        megabytes.forEach(
                (folder, size) -> script.append("mkdir -p '%1$s' && mount -t tmpfs -o size=%2$dm tmpfs '%1$s' && "
                        .formatted(folder.toAbsolutePath(), size)));
        List<String> command = new ArrayList<>(inNamespace(script + "exec \"$@\""));
        command.add("server");
        return command;
    }

    private static List<String> inNamespace(String script) {
        return List.of("unshare", "--mount", "--propagation", "private", "sh", "-c", script);
    }
}
