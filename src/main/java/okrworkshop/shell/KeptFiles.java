package okrworkshop.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Files as small as the browser takes them, read and packed once and then kept in memory. Only plain names are kept, one for
 * each file there is, so the memory is bounded by what is in the jar.
 */
final class KeptFiles extends AbstractResourceResolver {
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\w-][\\w.-]*");
    /** Less than this gains nothing. */
    private static final int WORTH_PACKING = 512;

    private final Map<String, Resource> kept = new ConcurrentHashMap<>();

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        if (!PLAIN_NAME.matcher(path).matches()) {
            return chain.resolveResource(request, path, locations);
        }
        Packing wanted = Packing.of(request);
        Resource known = kept.get(wanted + path);
        if (known != null) {
            return known;
        }
        Resource file = chain.resolveResource(request, path, locations);
        if (file == null) {
            return null;
        }
        Resource fresh = packed(file, path, wanted);
        kept.put(wanted + path, fresh);
        return fresh;
    }

    @Override
    protected @Nullable String resolveUrlPathInternal(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, locations);
    }

    private static Resource packed(Resource file, String name, Packing wanted) {
        try {
            if (wanted == Packing.BROTLI) {
                Resource made = file.createRelative(name + ".br");
                if (made.exists()) {
                    return new KeptFile(name, made.getContentAsByteArray(), Optional.of("br"));
                }
            }
            byte[] content = file.getContentAsByteArray();
            if (wanted == Packing.NONE || content.length < WORTH_PACKING) {
                return new KeptFile(name, content, Optional.empty());
            }
            return new KeptFile(name, gzip(content), Optional.of("gzip"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(content);
        }
        return bytes.toByteArray();
    }

    /** The smallest that a browser says it can unpack; a browser that takes Brotli takes gzip too. */
    private enum Packing {
        NONE,
        GZIP,
        BROTLI;

        private static final Pattern BR = Pattern.compile("\\bbr\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");
        private static final Pattern GZ = Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

        static Packing of(@Nullable HttpServletRequest request) {
            String accepted = request == null
                    ? ""
                    : Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_ENCODING))
                            .orElse("");
            if (!GZ.matcher(accepted).find()) {
                return NONE;
            }
            return BR.matcher(accepted).find() ? BROTLI : GZIP;
        }
    }
}
