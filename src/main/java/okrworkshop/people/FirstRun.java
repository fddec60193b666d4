package okrworkshop.people;

import jakarta.servlet.http.HttpServletRequest;

/** Who may make the first account, besides knowing the one-time link. */
@FunctionalInterface
public interface FirstRun {
    /** Whether the request comes from the machine that the server runs on, or the installation allows others too. */
    boolean allowedFrom(HttpServletRequest request);
}
