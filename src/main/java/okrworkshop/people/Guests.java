package okrworkshop.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import okrworkshop.shared.PersonId;

/**
 * Accounts of people who help in somebody else's workshop: without a password, bound to the browser in which they came. They
 * see the workshops of whose crew they are and make none. Any thread may call.
 */
public interface Guests {
    /** @throws okrworkshop.shared.RefusedException {@code name.empty}, {@code name.too-long} */
    Trainer admit(String displayName);

    /** Signs the browser of this request in; it is remembered like after the sign-in form. */
    void signIn(PersonId guest, HttpServletRequest request, HttpServletResponse response);
}
