package dev.plumbline.documents.content;

import dev.plumbline.documents.content.ContentRefused.Reason;
import java.util.Locale;
import java.util.Set;

/** What a name promises. It never decides what a file is; it may only say that the file is not to be had. */
final class FileName {

    // What Windows, macOS or Linux start or install when somebody opens it.
    private static final Set<String> PROGRAMS = Set.of(
            "apk",
            "app",
            "appimage",
            "appref-ms",
            "appx",
            "appxbundle",
            "chm",
            "class",
            "com",
            "cpl",
            "deb",
            "dll",
            "dmg",
            "drv",
            "elf",
            "exe",
            "gadget",
            "hlp",
            "img",
            "ipa",
            "iso",
            "jar",
            "jnlp",
            "ko",
            "lnk",
            "mpkg",
            "msi",
            "msix",
            "msixbundle",
            "msp",
            "mst",
            "ocx",
            "out",
            "pif",
            "pkg",
            "rpm",
            "run",
            "scr",
            "so",
            "swf",
            "sys",
            "vhd",
            "vhdx",
            "vxd",
            "war",
            "wasm",
            "xll");

    private static final Set<String> SCRIPTS = Set.of(
            "applescript",
            "application",
            "asp",
            "aspx",
            "bas",
            "bash",
            "bat",
            "btm",
            "cgi",
            "cmd",
            "command",
            "csh",
            "desktop",
            "diagcab",
            "fish",
            "hta",
            "htc",
            "inf",
            "ins",
            "isp",
            "its",
            "js",
            "jse",
            "jsp",
            "ksh",
            "library-ms",
            "lua",
            "mht",
            "mhtml",
            "mjs",
            "msc",
            "msh",
            "msh1",
            "msh2",
            "mshxml",
            "php",
            "phar",
            "phtml",
            "pl",
            "prg",
            "ps1",
            "ps1xml",
            "ps2",
            "psc1",
            "psd1",
            "psm1",
            "py",
            "pyc",
            "pyw",
            "pyz",
            "rb",
            "reg",
            "scf",
            "scpt",
            "sct",
            "search-ms",
            "settingcontent-ms",
            "sh",
            "shb",
            "shs",
            "slk",
            "theme",
            "tcl",
            "url",
            "vb",
            "vbe",
            "vbs",
            "webloc",
            "workflow",
            "ws",
            "wsc",
            "wsf",
            "wsh",
            "xbap",
            "zsh");

    private static final Set<String> MACROS = Set.of(
            "accda", "accdb", "accde", "accdr", "ade", "adp", "dot", "dotm", "docm", "iqy", "mda", "mdb", "mde", "oqy",
            "pot", "potm", "ppa", "ppam", "pps", "ppsm", "pptm", "pub", "rqy", "sldm", "wbk", "wiz", "xla", "xlam",
            "xlm", "xlsb", "xlsm", "xlt", "xltm", "xlw");

    private final String name;

    FileName(String name) {
        this.name = name;
    }

    /** Refuses names of programs, of scripts and of Office files with macros, whatever is in them. */
    void refuseDangerous() throws ContentRefused {
        String ending = ending();
        if (PROGRAMS.contains(ending)) {
            throw new ContentRefused(Reason.EXECUTABLE);
        }
        if (SCRIPTS.contains(ending)) {
            throw new ContentRefused(Reason.SCRIPT);
        }
        if (MACROS.contains(ending)) {
            throw new ContentRefused(Reason.MACROS);
        }
    }

    /** An ending that we do not know promises nothing. */
    void refuseUnlessTrueFor(FileKind kind) throws ContentRefused {
        FileKind promised = FileKind.promisedBy(ending());
        if (promised != null && !kind.mayBeCalled(promised)) {
            throw new ContentRefused(
                    Reason.NAME_CONTRADICTS,
                    "The name of the file says " + promised.label() + ", but it is this: " + kind.label()
                            + ". Give it the right ending, or choose another file.");
        }
    }

    /** Refuses names that lead out of the folder that an archive is unpacked to. */
    void refuseEscape() throws ContentRefused {
        String path = name.replace('\\', '/');
        boolean drive = path.length() > 1 && path.charAt(1) == ':';
        boolean control = name.chars().anyMatch(letter -> letter < ' ' || letter == 0x7F);
        if (path.startsWith("/") || drive || control || ("/" + path + "/").contains("/../")) {
            throw new ContentRefused(Reason.UNSAFE_NAME);
        }
    }

    /** Windows passes over dots and spaces at the end of a name, and over a stream's name after a colon. */
    private String ending() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String bare = last.split(":", 2)[0];
        int end = bare.length();
        while (end > 0 && isPassedOver(bare.charAt(end - 1))) {
            end--;
        }
        String ending = bare.substring(bare.lastIndexOf('.', end - 1) + 1, end);
        return ending.length() == end
                ? ""
                : ending.strip().replaceAll("\\p{Cf}", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isPassedOver(char letter) {
        return letter == '.' || letter <= ' ' || letter == 0x7F || Character.getType(letter) == Character.FORMAT;
    }
}
