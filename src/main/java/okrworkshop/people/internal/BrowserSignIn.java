package okrworkshop.people.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs a browser in without its form, by the same rules: a new session id, and a cookie that outlives the session. */
@Component
class BrowserSignIn {
    private final UserDetailsService trainers;
    private final ObjectProvider<RememberedBrowsers> remembered;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    BrowserSignIn(UserDetailsService trainers, ObjectProvider<RememberedBrowsers> remembered) {
        this.trainers = trainers;
        this.remembered = remembered;
    }

    /** @return by what the browser is remembered, to sign it out with */
    String signIn(String username, HttpServletRequest request, HttpServletResponse response) {
        UserDetails trainer = trainers.loadUserByUsername(username);
        Authentication signedIn =
                UsernamePasswordAuthenticationToken.authenticated(trainer, "", trainer.getAuthorities());
        var context = new SecurityContextImpl(signedIn);
        request.getSession();
        request.changeSessionId();
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        remembered.getObject().loginSuccess(request, response, signedIn);
        return Optional.ofNullable((String) request.getAttribute(RememberedBrowsers.HASH))
                .orElse("");
    }

    void signOut(String browser) {
        remembered.getObject().withdraw(browser);
    }
}
