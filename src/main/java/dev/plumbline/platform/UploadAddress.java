package dev.plumbline.platform;

/**
 * Where files are sent to: the one kind of body that may be larger than others, as it goes to the disk and not into memory.
 * Who takes it counts for itself.
 *
 * @param below whether the address is one step below {@code path}, as in {@code <path>/<id>}
 */
public record UploadAddress(String method, String mediaType, String path, boolean below) {
    /** Forms with a file, by POST. */
    public static UploadAddress forms(String path) {
        return new UploadAddress("POST", "multipart/form-data", path, false);
    }

    /** Parts of a file, each by PATCH to the file's own address below {@code path}, as tus 1.0 does it. */
    public static UploadAddress parts(String path) {
        return new UploadAddress("PATCH", "application/offset+octet-stream", path + "/", true);
    }

    /** Whether a request with this method, address and kind of body is such an upload. */
    public boolean takes(String asked, String address, String type) {
        return method.equals(asked)
                && type.startsWith(mediaType)
                && (below ? address.startsWith(path) && address.indexOf('/', path.length()) < 0 : address.equals(path));
    }
}
