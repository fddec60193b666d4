package okrworkshop.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

class KeptFilesTest {
    private static final String SCRIPT = "console.log('a line that repeats');\n".repeat(100);
    private static final String IN_A_ROOM_WITHOUT_TLS = "gzip, deflate";
    private static final String WITH_TLS = "gzip, deflate, br, zstd";

    @TempDir
    private Path folder;

    private ResourceHttpRequestHandler files;

    @BeforeEach
    void aFolderWithScripts() throws Exception {
        Files.writeString(folder.resolve("board.js"), SCRIPT);
        Files.writeString(folder.resolve("board.js.br"), "packed by the build");
        Files.writeString(folder.resolve("theme.css"), SCRIPT);
        Files.writeString(folder.resolve("tiny.js"), "1;");
        Files.writeString(folder.resolveSibling("secret.js"), "not for browsers");
        files = new ResourceHttpRequestHandler();
        files.setLocations(List.of(new FileSystemResource(folder + "/")));
        files.setResourceResolvers(List.of(new KeptFiles(), new PathResourceResolver()));
        files.setUseLastModified(false);
        files.afterPropertiesSet();
    }

    @Test
    void aBrowserInARoomWithoutTlsGetsThemPackedAsItCanUnpackThem() throws Exception {
        MockHttpServletResponse answer = get("board.js", IN_A_ROOM_WITHOUT_TLS);

        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(answer.getContentType()).startsWith("text/javascript");
        assertThat(answer.getContentAsByteArray()).hasSizeLessThan(SCRIPT.length() / 10);
        assertThat(unpacked(answer)).isEqualTo(SCRIPT);
    }

    @Test
    void aBrowserThatTakesBrotliGetsWhatTheBuildHasPacked() throws Exception {
        MockHttpServletResponse answer = get("board.js", WITH_TLS);

        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("br");
        assertThat(answer.getContentAsString()).isEqualTo("packed by the build");
    }

    @Test
    void whatTheBuildHasNotPackedIsPackedHere() throws Exception {
        MockHttpServletResponse answer = get("theme.css", WITH_TLS);

        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.getContentType()).startsWith("text/css");
        assertThat(unpacked(answer)).isEqualTo(SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "gzip;q=0, br;q=0", "deflate"})
    void whoeverCannotUnpackGetsThemPlain(String accepted) throws Exception {
        MockHttpServletResponse answer = get("board.js", accepted);

        assertThat(answer.getHeader("Content-Encoding")).isNull();
        assertThat(answer.getContentAsString()).isEqualTo(SCRIPT);
    }

    @Test
    void aTinyFileStaysAsItIs() throws Exception {
        assertThat(get("tiny.js", WITH_TLS).getContentAsString()).isEqualTo("1;");
    }

    @Test
    void theSameFileIsReadOnce() throws Exception {
        get("theme.css", IN_A_ROOM_WITHOUT_TLS);
        Files.writeString(folder.resolve("theme.css"), "changed");

        assertThat(unpacked(get("theme.css", IN_A_ROOM_WITHOUT_TLS))).isEqualTo(SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.js", "../secret.js", "..%2fsecret.js", "%2e%2e/secret.js", ".", ""})
    void whatIsNotThereIsNotFound(String path) {
        assertThatThrownBy(() -> get(path, WITH_TLS)).isInstanceOf(NoResourceFoundException.class);
    }

    private MockHttpServletResponse get(String path, String accepted) throws Exception {
        var request = new MockHttpServletRequest("GET", "/VAADIN/build/" + path);
        request.setAttribute(HandlerMapping.PATH_WITHIN_HANDLER_MAPPING_ATTRIBUTE, path);
        if (!accepted.isEmpty()) {
            request.addHeader("Accept-Encoding", accepted);
        }
        var response = new MockHttpServletResponse();
        response.setDefaultCharacterEncoding(UTF_8.name());
        files.handleRequest(request, response);
        return response;
    }

    private static String unpacked(MockHttpServletResponse answer) throws Exception {
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            return new String(unpacking.readAllBytes(), UTF_8);
        }
    }
}
