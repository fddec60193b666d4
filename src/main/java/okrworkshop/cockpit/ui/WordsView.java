package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okrworkshop.lint.ExtraWords;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import okrworkshop.workshops.ui.WorkshopAddress;

/**
 * How strictly the writing hints of one workshop speak, and words that a trainer adds to their lists. What is typed is kept when a
 * field is left.
 */
@Route(Places.WORDS)
@PermitAll
class WordsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Workshops workshops;
    private final transient PersonId trainer;
    private final Paragraph said = new Paragraph();

    WordsView(Workshops workshops, SignedIn signedIn) {
        this.workshops = workshops;
        trainer = signedIn.requireTrainer().id();
        addClassNames("okr-page", "okr-medium");
        said.getElement().setAttribute("role", "status");
        said.addClassName("okr-words-said");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workshop workshop = workshops.get(trainer, WorkshopAddress.of(event));
        removeAll();
        said.setText("");
        var form = new Div();
        form.addClassNames("okr-sheet", "okr-words");
        ExtraWords.OPEN_LISTS.forEach(list -> form.add(field(workshop, list)));
        add(
                new Anchor(Places.cockpit(workshop.id()), getTranslation("room-check.back", workshop.title())),
                new H1(getTranslation("words.title")),
                strictness(workshop),
                new Paragraph(getTranslation("words.intro")),
                form,
                said);
    }

    private Div strictness(Workshop workshop) {
        var choice = new ProfileChoice(workshop.rules().profile());
        choice.setReadOnly(looksOn(workshop));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                workshops.weigh(trainer, workshop.id(), change.getValue());
                said.setText(getTranslation("words.kept"));
            }
        });
        var sheet = new Div(choice);
        sheet.addClassName("okr-sheet");
        return sheet;
    }

    private boolean looksOn(Workshop workshop) {
        return workshop.crew().role(trainer).equals(Optional.of(CrewRole.OBSERVER));
    }

    private TextArea field(Workshop workshop, String list) {
        var field = new TextArea(getTranslation("words." + list));
        field.setHelperText(getTranslation("words." + list + ".help"));
        field.setValue(TypedWords.write(workshop.rules().words().byList().getOrDefault(list, Set.of())));
        field.setReadOnly(looksOn(workshop));
        field.setWidthFull();
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(workshop.id(), list, field);
            }
        });
        return field;
    }

    /** Of the other fields that is kept which others may have changed meanwhile. */
    private void keep(WorkshopId workshop, String list, TextArea field) {
        Set<String> typed = TypedWords.read(field.getValue());
        Optional<String> problem = TypedWords.problem(typed);
        field.setInvalid(problem.isPresent());
        field.setErrorMessage(problem.map(key -> getTranslation(key, ExtraWords.MOST, ExtraWords.LONGEST))
                .orElse(""));
        if (problem.isPresent()) {
            said.setText("");
            return;
        }
        Map<String, Set<String>> words =
                new HashMap<>(workshops.get(trainer, workshop).rules().words().byList());
        words.put(list, typed);
        workshops.word(trainer, workshop, new ExtraWords(words));
        said.setText(getTranslation("words.kept"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("words.title") + " · " + getTranslation("app.name");
    }
}
