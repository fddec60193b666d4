package okrworkshop.archive.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import okrworkshop.archive.Archives;
import okrworkshop.archive.People;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Rehearsals;
import okrworkshop.workshops.SentFile;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import okrworkshop.workshops.ui.FileLink;
import okrworkshop.workshops.ui.WorkshopAddress;

/** A whole workshop as a file, with names or without. */
@Route(ArchivePlaces.ARCHIVE)
@RolesAllowed("TRAINER")
class ArchiveView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Workshops workshops;
    private final transient Rehearsals rehearsals;
    private final transient Archives archives;
    private final transient PersonId trainer;
    /** Files are written outside of the session's lock, where no component may be asked. */
    private volatile People people = People.NAMES;

    ArchiveView(Workshops workshops, Rehearsals rehearsals, Archives archives, SignedIn signedIn) {
        this.workshops = workshops;
        this.rehearsals = rehearsals;
        this.archives = archives;
        trainer = signedIn.requireTrainer().id();
        addClassNames("okr-page", "okr-medium", "okr-archive");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workshop workshop = workshops.get(trainer, WorkshopAddress.of(event));
        removeAll();
        add(
                new Anchor("workshops/" + workshop.id(), getTranslation("room-check.back", workshop.title())),
                new H1(getTranslation("archive.title")),
                new Paragraph(getTranslation("archive.intro")),
                sheet(workshop));
    }

    private Section sheet(Workshop workshop) {
        var sheet = new Section(new H2(getTranslation("archive.download")));
        sheet.addClassName("okr-sheet");
        if (workshop.crew().role(trainer).filter(CrewRole.OBSERVER::equals).isPresent()) {
            sheet.add(new Paragraph(getTranslation("refusal.crew.observer")));
            return sheet;
        }
        if (rehearsals.of(workshop.id()).isPresent()) {
            sheet.add(new Paragraph(getTranslation("refusal.archive.rehearsal")));
            return sheet;
        }
        var choice = new RadioButtonGroup<People>(getTranslation("archive.people"));
        choice.setItems(People.values());
        choice.setItemLabelGenerator(each -> getTranslation("archive.people." + each.wireName()));
        choice.setHelperText(getTranslation("archive.people.help"));
        choice.setValue(people);
        choice.addValueChangeListener(event -> people = event.getValue());
        var link = new FileLink(getTranslation("archive.download"), () -> file(workshop.id()));
        link.addClassName("okr-button");
        var actions = new Div(link);
        actions.addClassName("okr-actions");
        var left = new Paragraph(getTranslation("archive.left-out"));
        left.addClassName("okr-muted");
        sheet.add(choice, actions, left);
        return sheet;
    }

    /** As the page stands now. */
    SentFile file(WorkshopId id) {
        var bytes = new ByteArrayOutputStream();
        try {
            String name = archives.write(trainer, id, people, bytes);
            return new SentFile(name, "application/zip", bytes.toByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("archive.title") + " · " + getTranslation("app.name");
    }
}
