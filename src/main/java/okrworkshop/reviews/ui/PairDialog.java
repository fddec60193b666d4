package okrworkshop.reviews.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.Group;

/** Asks which group is to review. */
final class PairDialog extends ConfirmDialog {
    private final List<Group> groups;
    private final Div fields = new Div();
    private final Button confirm = new Button(getTranslation("reviews.assign"));
    private final List<Select<Group>> choices = new ArrayList<>();

    private PairDialog(String title, String text, List<Group> groups) {
        this.groups = groups;
        setHeader(getTranslation(title));
        fields.addClassName("okr-review-fields");
        fields.add(new Span(getTranslation(text)));
        setText(fields);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setEnabled(false);
        setConfirmButton(confirm);
        setCancelable(true);
        setCancelText(getTranslation("cancel"));
    }

    /** Puts a review into other hands. */
    static PairDialog handOver(List<Group> groups, Consumer<GroupId> chosen) {
        var dialog = new PairDialog("reviews.hand-over", "reviews.hand-over.text", groups);
        Select<Group> reviewer = dialog.choice("reviews.reviewer");
        dialog.addConfirmListener(
                event -> reviewer.getOptionalValue().map(Group::id).ifPresent(chosen));
        return dialog;
    }

    /** Gives a draft a further reviewer. */
    static PairDialog add(List<Group> groups, BiConsumer<GroupId, GroupId> chosen) {
        var dialog = new PairDialog("reviews.add", "reviews.add.text", groups);
        Select<Group> reviewer = dialog.choice("reviews.reviewer");
        Select<Group> author = dialog.choice("reviews.author");
        dialog.addConfirmListener(event -> reviewer.getOptionalValue()
                .ifPresent(first ->
                        author.getOptionalValue().ifPresent(second -> chosen.accept(first.id(), second.id()))));
        return dialog;
    }

    private Select<Group> choice(String label) {
        Select<Group> choice = new Select<>();
        choice.setLabel(getTranslation(label));
        choice.setItems(groups);
        choice.setItemLabelGenerator(Group::name);
        choice.addValueChangeListener(event -> confirm.setEnabled(
                choices.stream().noneMatch(each -> each.getOptionalValue().isEmpty())));
        choices.add(choice);
        fields.add(choice);
        return choice;
    }
}
