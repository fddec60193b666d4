package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import okrworkshop.shared.Language;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.WorkshopTemplate;

/** Method, its version where there is a choice, and the language of the workshop. */
final class MethodPart extends Div {
    private final Select<WorkshopTemplate> template = new Select<>();
    private final RadioButtonGroup<Boolean> version = new RadioButtonGroup<>(getTranslation("create.field.version"));
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>(getTranslation("create.field.language"));
    private final transient Optional<Earlier> earlier;
    private final transient Consumer<WorkshopTemplate> chosen;

    /** @param chosen hears of every other method */
    MethodPart(List<WorkshopTemplate> templates, Optional<Earlier> earlier, Consumer<WorkshopTemplate> chosen) {
        this.earlier = earlier;
        this.chosen = chosen;
        addClassName("okr-form");
        Language own = Language.of(getLocale());
        List<WorkshopTemplate> items = new ArrayList<>(templates);
        earlier.filter(one -> one.newest().isEmpty()).ifPresent(one -> items.add(one.method()));
        template.setLabel(getTranslation("create.field.template"));
        template.setItems(items);
        template.setItemLabelGenerator(item -> label(item, items, own));
        template.setHelperComponent(new Anchor("templates", getTranslation("create.template.change")));
        language.setItemLabelGenerator(item -> getTranslation("language." + item.code()));
        language.setHelperText(getTranslation("create.field.language.help"));
        version.setItems(true, false);
        earlier.ifPresent(one -> version.setItemLabelGenerator(same -> getTranslation(
                same ? "create.version.same" : "create.version.newest",
                String.valueOf((same ? one.method() : one.newest().orElse(one.method())).version()))));
        version.setValue(false);
        version.setHelperText(getTranslation("create.field.version.help"));
        add(template, version, language);
        template.setValue(earlier.map(one -> items.stream()
                        .filter(item -> item.id().equals(one.method().id()))
                        .findFirst()
                        .orElse(one.method()))
                .orElse(items.getFirst()));
        show();
        earlier.map(one -> one.workshop().language())
                .filter(method().languages()::contains)
                .ifPresent(language::setValue);
        template.addValueChangeListener(event -> show());
        version.addValueChangeListener(event -> show());
    }

    /** The version that will be taken. */
    WorkshopTemplate method() {
        return like().isPresent() ? earlier.orElseThrow().method() : template.getValue();
    }

    /** The workshop whose version is taken, when it is not the newest. */
    Optional<WorkshopId> like() {
        return earlier.filter(
                        one -> one.method().id().equals(template.getValue().id()))
                .filter(one -> one.newest().isEmpty() || one.outdated() && version.getValue())
                .map(one -> one.workshop().id());
    }

    Language language() {
        return language.getValue();
    }

    RadioButtonGroup<Language> languages() {
        return language;
    }

    String summary() {
        return getTranslation(
                "create.method.chosen",
                method().title(Language.of(getLocale())),
                String.valueOf(method().version()),
                getTranslation("language." + language().code()));
    }

    private void show() {
        boolean choice = earlier.filter(one -> one.outdated()
                        && one.method().id().equals(template.getValue().id()))
                .isPresent();
        version.setVisible(choice);
        Optional<Language> before = language.getOptionalValue();
        language.setItems(method().languages());
        Language own = Language.of(getLocale());
        language.setValue(before.filter(method().languages()::contains)
                .or(() -> Optional.of(own).filter(method().languages()::contains))
                .orElse(method().languages().getFirst()));
        chosen.accept(method());
    }

    /** Two trainers may give their methods the same title. */
    private String label(WorkshopTemplate item, List<WorkshopTemplate> all, Language own) {
        String name = item.title(own);
        boolean alone =
                all.stream().filter(each -> each.title(own).equals(name)).count() == 1;
        return alone ? name : getTranslation("create.template.same", name, item.version(), item.id());
    }
}
