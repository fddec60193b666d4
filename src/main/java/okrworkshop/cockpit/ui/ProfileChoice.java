package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import okrworkshop.lint.Profile;

/** One of the profiles of the writing hints, each with what it changes. */
final class ProfileChoice extends Select<Profile> {
    ProfileChoice(Profile chosen) {
        setLabel(getTranslation("words.profile"));
        setItems(Profile.values());
        setItemLabelGenerator(this::name);
        setRenderer(new ComponentRenderer<>(this::option));
        setWidthFull();
        addValueChangeListener(change -> setHelperText(sentence(change.getValue())));
        setValue(chosen);
    }

    private Div option(Profile profile) {
        var about = new Span(sentence(profile));
        about.addClassNames("okr-muted", "okr-small");
        var option = new Div(new Div(name(profile)), about);
        option.addClassName("okr-words-profile");
        return option;
    }

    private String name(Profile profile) {
        return getTranslation("words.profile." + profile.wireName());
    }

    private String sentence(Profile profile) {
        return getTranslation("words.profile." + profile.wireName() + ".help");
    }
}
