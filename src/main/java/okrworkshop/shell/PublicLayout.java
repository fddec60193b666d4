package okrworkshop.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Frame of the pages that need no account: name of the product and the language, nothing else. No push. */
@AnonymousAllowed
class PublicLayout extends Div implements RouterLayout {
    PublicLayout() {
        addClassNames("okr-frame", "okr-public");
        var header = new Header(new Brand(), new LanguageSwitch());
        header.addClassName("okr-header");
        add(header);
    }

    @AnonymousAllowed
    @Layout("/login")
    static final class OfLogin extends PublicLayout {}

    @AnonymousAllowed
    @Layout("/setup")
    static final class OfSetup extends PublicLayout {}

    @AnonymousAllowed
    @Layout("/join")
    static final class OfJoin extends PublicLayout {}

    @AnonymousAllowed
    @Layout("/hello")
    static final class OfHello extends PublicLayout {}

    @AnonymousAllowed
    @Layout("/sign-in")
    static final class OfSignIn extends PublicLayout {}

    @AnonymousAllowed
    @Layout("/prepare")
    static final class OfPrepare extends PublicLayout {}

    @AnonymousAllowed
    @Layout("/crew")
    static final class OfCrew extends PublicLayout {}

    @AnonymousAllowed
    @Layout("/home")
    static final class OfHome extends PublicLayout {}

    @AnonymousAllowed
    @Layout("/return")
    static final class OfReturn extends PublicLayout {}
}
