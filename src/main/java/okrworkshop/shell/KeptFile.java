package okrworkshop.shell;

import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.HttpResource;

/** A file's bytes as they go to the browser. */
final class KeptFile extends ByteArrayResource implements HttpResource {
    private final String name;
    private final Optional<String> packing;

    /** @param packing what the browser has to undo, as the header says it */
    KeptFile(String name, byte[] bytes, Optional<String> packing) {
        super(bytes, name);
        this.name = name;
        this.packing = packing;
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public HttpHeaders getResponseHeaders() {
        var headers = new HttpHeaders();
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        packing.ifPresent(one -> headers.add(HttpHeaders.CONTENT_ENCODING, one));
        return headers;
    }
}
