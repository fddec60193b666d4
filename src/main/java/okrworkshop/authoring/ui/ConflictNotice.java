package okrworkshop.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import okrworkshop.templates.TemplateEdit;

/** Says that the draft was changed in another window, keeps what was typed in sight, and leads on. */
final class ConflictNotice extends Div {
    private final transient Consumer<Boolean> renew;

    /** @param renew goes on from the newest state, with what was typed here or without */
    ConflictNotice(Consumer<Boolean> renew) {
        this.renew = renew;
        addClassNames("okr-notice", "okr-part-section");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(List<TemplateEdit> waiting) {
        removeAll();
        setVisible(true);
        add(new Paragraph(getTranslation("refusal.template.changed-elsewhere")));
        List<String> typed = waiting.stream().flatMap(ConflictNotice::texts).toList();
        if (!typed.isEmpty()) {
            var list = new UnorderedList();
            typed.forEach(text -> list.add(new ListItem(text)));
            add(new Paragraph(getTranslation("author.conflict.typed")), list);
        }
        var actions = new Div();
        actions.addClassName("okr-actions");
        if (!waiting.isEmpty()) {
            var keep = new Button(getTranslation("author.conflict.keep"), event -> renew.accept(true));
            keep.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(keep);
        }
        actions.add(new Button(getTranslation("author.conflict.reload"), event -> renew.accept(false)));
        add(actions);
    }

    private static Stream<String> texts(TemplateEdit edit) {
        return switch (edit) {
            case TemplateEdit.Text text -> Stream.of(text.text());
            case TemplateEdit.Texts texts -> texts.texts().stream();
            case TemplateEdit ignored -> Stream.empty();
        };
    }
}
