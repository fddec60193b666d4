package okrworkshop.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import okrworkshop.paper.Letterhead;
import okrworkshop.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads no more of a request to the API than requests of its kind need, also when the length is not announced. Archives are larger
 * and counted where they are read.
 */
@Component
class BodyLimit extends OncePerRequestFilter {
    static final int BYTES = 128 * 1024;
    private static final Pattern FILE = Pattern.compile("/api/v1/workshops/[0-9a-fA-F-]{36}/letterhead");

    private final MessageSource texts;
    private final JsonMapper json;

    BodyLimit(MessageSource texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.startsWith("/api/") || path.equals(ArchiveController.TAKE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int limit = limit(request);
        byte[] body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            refuse(request, response, limit);
        } else {
            chain.doFilter(new Read(request, body), response);
        }
    }

    /** Whoever may not bring a file was turned away before. */
    private static int limit(HttpServletRequest request) {
        boolean file = request.getMethod().equals("PUT")
                && FILE.matcher(request.getRequestURI()
                                .substring(request.getContextPath().length()))
                        .matches();
        return file ? Letterhead.LARGEST : BYTES;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int limit) throws IOException {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.CONTENT_TOO_LARGE);
        problem.setProperty("code", "request.too-large");
        problem.setDetail(texts.getMessage(
                "refusal.request.too-large",
                new Object[] {limit / 1024},
                Language.of(request.getLocale()).locale()));
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }

    private static final class Read extends HttpServletRequestWrapper {
        private final ByteArrayInputStream body;

        Read(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = new ByteArrayInputStream(body);
        }

        @Override
        public ServletInputStream getInputStream() {
            return new ServletInputStream() {
                @Override
                public int read() {
                    return body.read();
                }

                @Override
                public int read(byte[] target, int offset, int length) {
                    return body.read(target, offset, length);
                }

                @Override
                public boolean isFinished() {
                    return body.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException();
                }
            };
        }
    }
}
