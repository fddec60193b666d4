package okrworkshop.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import okrworkshop.shared.Language;

/** A button that names the other language in that language; one press changes the whole page. */
final class LanguageSwitch extends Button {
    LanguageSwitch() {
        Language other = Language.of(getLocale()) == Language.ZH ? Language.EN : Language.ZH;
        setText(other == Language.ZH ? "中文" : "English");
        getElement().setAttribute("lang", PageLanguage.tag(other));
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("okr-language");
        addClickListener(event -> changeTo(other));
    }

    private static void changeTo(Language language) {
        LanguageCookie.write(VaadinRequest.getCurrent(), VaadinResponse.getCurrent(), language);
        UI ui = UI.getCurrent();
        ui.getSession().setLocale(language.locale());
        ui.getPage().reload();
    }
}
