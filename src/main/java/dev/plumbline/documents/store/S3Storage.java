package dev.plumbline.documents.store;

import dev.plumbline.shared.FirmId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;

/** Objects of one bucket. An object is there when all of it is: so S3 promises, also of one that replaces another. */
final class S3Storage implements Storage, AutoCloseable {
    /** Above this a content goes up in parts of this size, one of which is in memory at a time. */
    static final int PART = 8 << 20;

    private static final String TOP = "documents/";
    private static final Pattern KEY = Pattern.compile(TOP + "[0-9a-f-]{36}/" + Seal.HASH.pattern());

    private final S3Client s3;
    private final String bucket;

    S3Storage(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public void put(FirmId firm, String name, Path sealed) throws IOException {
        String key = key(firm, name);
        String version = Files.size(sealed) <= PART ? putWhole(key, sealed) : putInParts(key, sealed);
        if (isKept(version)) {
            ask(() -> s3.deleteObject(r -> r.bucket(bucket).key(key).versionId(version)));
            throw new IOException("The bucket keeps versions: what is erased would stay. Nothing was stored");
        }
    }

    @Override
    public SeekableByteChannel open(FirmId firm, String name) throws IOException {
        return S3Channel.open(s3, bucket, key(firm, name), name);
    }

    @Override
    public void erase(FirmId firm, String name) throws IOException {
        String version = ask(() -> s3.deleteObject(r -> r.bucket(bucket).key(key(firm, name))))
                .versionId();
        if (isKept(version)) {
            throw new IOException("The bucket keeps versions: what was erased is still there");
        }
    }

    @Override
    public Stream<String> names(FirmId firm, Instant before) throws IOException {
        String prefix = TOP + firm.value() + "/";
        return Stream.<@Nullable ListObjectsV2Response>iterate(
                        page(prefix, null), Objects::nonNull, page -> next(prefix, Objects.requireNonNull(page)))
                .flatMap(page -> Objects.requireNonNull(page).contents().stream())
                .filter(object -> object.lastModified().isBefore(before))
                .map(object -> object.key().substring(prefix.length()))
                .filter(name -> Seal.HASH.matcher(name).matches());
    }

    @Override
    public void sweep(Instant before) throws IOException {
        List<MultipartUpload> begun =
                ask(() -> s3.listMultipartUploadsPaginator(r -> r.bucket(bucket).prefix(TOP)).uploads().stream()
                        .filter(upload -> KEY.matcher(upload.key()).matches())
                        .filter(upload -> upload.initiated().isBefore(before))
                        .toList());
        for (MultipartUpload upload : begun) {
            abort(upload.key(), upload.uploadId());
        }
    }

    @Override
    public void close() {
        s3.close();
    }

    private @Nullable String putWhole(String key, Path sealed) throws IOException {
        byte[] bytes = Files.readAllBytes(sealed);
        return ask(() -> s3.putObject(
                        r -> r.bucket(bucket).key(key).contentMD5(md5(bytes, bytes.length)), body(bytes, bytes.length)))
                .versionId();
    }

    private @Nullable String putInParts(String key, Path sealed) throws IOException {
        String upload = ask(() -> s3.createMultipartUpload(r -> r.bucket(bucket).key(key)))
                .uploadId();
        try {
            List<CompletedPart> parts = sendParts(key, upload, sealed);
            return ask(() -> s3.completeMultipartUpload(r ->
                            r.bucket(bucket).key(key).uploadId(upload).multipartUpload(whole -> whole.parts(parts))))
                    .versionId();
        } catch (IOException e) {
            try {
                abort(key, upload);
            } catch (IOException aborting) {
                // It is swept later.
                e.addSuppressed(aborting);
            }
            throw e;
        }
    }

    private List<CompletedPart> sendParts(String key, String upload, Path sealed) throws IOException {
        List<CompletedPart> parts = new ArrayList<>();
        byte[] bytes = new byte[PART];
        try (InputStream in = Files.newInputStream(sealed)) {
            for (int size = in.readNBytes(bytes, 0, PART); size > 0; size = in.readNBytes(bytes, 0, PART)) {
                int number = parts.size() + 1;
                int length = size;
                String tag = ask(() -> s3.uploadPart(
                                r -> r.bucket(bucket)
                                        .key(key)
                                        .uploadId(upload)
                                        .partNumber(number)
                                        .contentMD5(md5(bytes, length)),
                                body(bytes, length)))
                        .eTag();
                parts.add(CompletedPart.builder().partNumber(number).eTag(tag).build());
            }
        }
        return parts;
    }

    private void abort(String key, String upload) throws IOException {
        ask(() -> {
            try {
                return s3.abortMultipartUpload(r -> r.bucket(bucket).key(key).uploadId(upload));
            } catch (NoSuchUploadException ended) {
                return ended;
            }
        });
    }

    private ListObjectsV2Response page(String prefix, @Nullable String token) throws IOException {
        return ask(() -> s3.listObjectsV2(r -> r.bucket(bucket).prefix(prefix).continuationToken(token)));
    }

    private @Nullable ListObjectsV2Response next(String prefix, ListObjectsV2Response page) {
        try {
            return page.isTruncated() ? page(prefix, page.nextContinuationToken()) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(FirmId firm, String name) {
        return TOP + firm.value() + "/" + name;
    }

    /** A bucket whose versions are suspended calls the only one "null". */
    private static boolean isKept(@Nullable String version) {
        return version != null && !version.equals("null");
    }

    private static RequestBody body(byte[] bytes, int length) {
        return RequestBody.fromContentProvider(
                () -> new ByteArrayInputStream(bytes, 0, length), length, "application/octet-stream");
    }

    /** What every server compares with what has arrived. */
    private static String md5(byte[] bytes, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            digest.update(bytes, 0, length);
            return Base64.getEncoder().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    interface Question<T> {
        T ask() throws IOException;
    }

    /** A server that fails or refuses is a storage that cannot be used now. */
    static <T> T ask(Question<T> question) throws IOException {
        try {
            return question.ask();
        } catch (SdkException e) {
            throw new IOException("S3: " + e.getMessage(), e);
        }
    }
}
