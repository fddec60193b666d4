package okrworkshop.people.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;

/** What a page over plain http means for who signs in, in calm words. */
final class PlainHttpNotice extends Aside {
    private PlainHttpNotice() {
        addClassName("okr-notice");
        add(new Paragraph(getTranslation("plain-http.text")), new Paragraph(getTranslation("plain-http.what-we-do")));
    }

    /** Nothing over https, and nothing on the laptop itself, whose words travel through no air. */
    static Optional<PlainHttpNotice> when(VaadinRequest request) {
        String from = Optional.ofNullable(request.getRemoteAddr()).orElse("");
        boolean here =
                from.isEmpty() || from.startsWith("127.") || from.equals("::1") || from.equals("0:0:0:0:0:0:0:1");
        return request.isSecure() || here ? Optional.empty() : Optional.of(new PlainHttpNotice());
    }
}
