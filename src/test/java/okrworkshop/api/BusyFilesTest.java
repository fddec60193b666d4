package okrworkshop.api;

import static org.assertj.core.api.Assertions.assertThat;

import okrworkshop.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

class BusyFilesTest {
    @Test
    void aFullQueueSaysWhenToTryAgain() {
        ResponseEntity<ProblemDetail> answer = refused("files.busy", 5);
        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
        assertThat(String.valueOf(answer.getBody())).contains("Please try again in a few seconds.");
    }

    @Test
    void tooManyFilesOfOnePersonAreNotTheServersFault() {
        ResponseEntity<ProblemDetail> answer = refused("files.too-many", 8);
        assertThat(answer.getStatusCode().value()).isEqualTo(429);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isNull();
        assertThat(String.valueOf(answer.getBody())).contains("8 files");
        assertThat(refused("files.failed").getStatusCode().value()).isEqualTo(500);
        assertThat(refused("files.bundle-running").getStatusCode().value()).isEqualTo(409);
    }

    private static ResponseEntity<ProblemDetail> refused(String code, Object... arguments) {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("vaadin-i18n/translations");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return new Problems(texts).refused(new RefusedException(code, arguments), new MockHttpServletRequest());
    }
}
