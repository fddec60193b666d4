package okrworkshop.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** The pages for what can go wrong on the way to a page. */
final class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private ErrorPages() {}

    @AnonymousAllowed
    @ParentLayout(PublicLayout.class)
    static final class NotFound extends ErrorPage implements HasErrorParameter<NotFoundException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
            say(getTranslation("error.not-found.title"), getTranslation("error.not-found.text"));
            return HttpServletResponse.SC_NOT_FOUND;
        }
    }

    @AnonymousAllowed
    @ParentLayout(PublicLayout.class)
    static final class NotAllowed extends ErrorPage implements HasErrorParameter<AccessDeniedException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
            say(getTranslation("error.not-allowed.title"), getTranslation("error.not-allowed.text"));
            return HttpServletResponse.SC_FORBIDDEN;
        }
    }

    @AnonymousAllowed
    @ParentLayout(PublicLayout.class)
    static final class NotAllowedByRoute extends ErrorPage
            implements HasErrorParameter<com.vaadin.flow.router.AccessDeniedException> {
        @Override
        public int setErrorParameter(
                BeforeEnterEvent event, ErrorParameter<com.vaadin.flow.router.AccessDeniedException> parameter) {
            say(getTranslation("error.not-allowed.title"), getTranslation("error.not-allowed.text"));
            return HttpServletResponse.SC_FORBIDDEN;
        }
    }

    @AnonymousAllowed
    @ParentLayout(PublicLayout.class)
    static final class Refused extends ErrorPage implements HasErrorParameter<RefusedException> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<RefusedException> parameter) {
            Refusal refusal = parameter.getException().refusal();
            say(
                    getTranslation("error.refused.title"),
                    getTranslation(
                            "refusal." + refusal.code(), refusal.arguments().toArray()));
            return refusal.code().endsWith(".unknown")
                    ? HttpServletResponse.SC_NOT_FOUND
                    : HttpServletResponse.SC_CONFLICT;
        }
    }

    @AnonymousAllowed
    @ParentLayout(PublicLayout.class)
    static final class Unexpected extends ErrorPage implements HasErrorParameter<Exception> {
        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
            LOG.error("The page /{} failed", event.getLocation().getPath(), parameter.getCaughtException());
            say(getTranslation("error.unexpected.title"), getTranslation("error.unexpected.text"));
            return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        }
    }
}
