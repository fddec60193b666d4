package okrworkshop.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import okrworkshop.shared.Language;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Answers refused and malformed requests with problem details: a stable code and a sentence in the caller's language. */
@RestControllerAdvice("okrworkshop.api")
class Problems extends ResponseEntityExceptionHandler {
    /** Those whose first argument says after how many seconds to try again. */
    private static final Set<String> WITH_SECONDS = Set.of("code.slow-down", "files.busy");

    private final MessageSource texts;

    Problems(MessageSource texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedException refused, HttpServletRequest request) {
        Refusal refusal = refused.refusal();
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(RefusalStatus.of(refusal));
        if (WITH_SECONDS.contains(refusal.code())) {
            answer.header(HttpHeaders.RETRY_AFTER, refusal.arguments().getFirst());
        }
        return answer.body(problem(RefusalStatus.of(refusal), refusal, Language.of(request.getLocale())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongType(MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
        return ResponseEntity.badRequest()
                .body(problem(
                        HttpStatus.BAD_REQUEST,
                        Refusal.of("request.value", wrong.getName()),
                        Language.of(request.getLocale())));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Refusal refusal =
                switch (unreadable.getCause()) {
                    case UnrecognizedPropertyException unknown ->
                        Refusal.of("request.unknown-field", unknown.getPropertyName());
                    case MismatchedInputException wrong
                    when !wrong.getPath().isEmpty() -> Refusal.of("request.value", field(wrong));
                    case null, default -> Refusal.of("request.unreadable");
                };
        return ResponseEntity.badRequest().body(problem(HttpStatus.BAD_REQUEST, refusal, language(request)));
    }

    /** Everything that Spring itself refuses gets a code too. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Refusal refusal = Refusal.of(
                switch (status.value()) {
                    case 404 -> "request.not-found";
                    case 405 -> "request.method";
                    case 415 -> "request.media-type";
                    default -> "request.unreadable";
                });
        return new ResponseEntity<>(problem(status, refusal, language(request)), headers, status);
    }

    private ProblemDetail problem(HttpStatusCode status, Refusal refusal, Language language) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setProperty("code", refusal.code());
        problem.setDetail(texts.getMessage(
                "refusal." + refusal.code(), refusal.arguments().toArray(), refusal.code(), language.locale()));
        return problem;
    }

    private static String field(MismatchedInputException wrong) {
        return Optional.ofNullable(wrong.getPath().getLast().getPropertyName()).orElse("");
    }

    private static Language language(WebRequest request) {
        return request instanceof ServletWebRequest servlet
                ? Language.of(servlet.getRequest().getLocale())
                : Language.EN;
    }
}
