package okrworkshop.alignment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import okrworkshop.alignment.Alignments;
import okrworkshop.alignment.SuperiorOkrs;
import okrworkshop.people.SignedIn;
import okrworkshop.preparation.TableFiles;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;

/** The trainer's page of the superior OKR: to type, paste, upload, correct and put into order. */
@Route(AlignmentPlaces.SUPERIOR)
@PermitAll
class SuperiorView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Workshops workshops;
    private final transient SuperiorOkrs okrs;
    private final transient Alignments alignments;
    private final transient TableFiles files;
    private final transient PersonId trainer;
    private transient Optional<SuperiorDesk> desk = Optional.empty();
    private transient Optional<EntriesPanel> entries = Optional.empty();
    private transient Runnable deaf = () -> {};

    SuperiorView(Workshops workshops, SuperiorOkrs okrs, Alignments alignments, TableFiles files, SignedIn signedIn) {
        this.workshops = workshops;
        this.okrs = okrs;
        this.alignments = alignments;
        this.files = files;
        trainer = signedIn.requireTrainer().id();
        addClassNames("okr-page", "okr-superior-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workshop workshop = workshops.get(trainer, AlignmentPlaces.workshop(event));
        var opened = new SuperiorDesk(okrs, alignments, trainer, workshop);
        var panel = new EntriesPanel(opened);
        desk = Optional.of(opened);
        entries = Optional.of(panel);
        removeAll();
        add(new Head(
                getTranslation("superior.title"),
                workshop.title(),
                Head.way(AlignmentPlaces.alignment(workshop.id()), getTranslation("alignment.title")),
                Head.way("workshops/" + workshop.id(), getTranslation("prepare.back"))));
        var columns = new Div(panel);
        if (opened.changes()) {
            columns.add(new TakePanel(opened, files, panel::show));
        }
        columns.addClassName("okr-superior-columns");
        add(columns);
        panel.show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        deaf.run();
        UI ui = event.getUI();
        deaf = desk.map(opened -> okrs.listen(opened.workshop().id(), () -> tellIn(ui)))
                .orElse(() -> {});
    }

    @Override
    protected void onDetach(DetachEvent event) {
        deaf.run();
        deaf = () -> {};
        super.onDetach(event);
    }

    /** Nobody's half typed words are drawn over: who types elsewhere on the page is told that there is something new. */
    private void tellIn(UI ui) {
        try {
            var unused = ui.access(() -> entries.ifPresent(EntriesPanel::tellNews));
        } catch (UIDetachedException e) {
            // The page closed between the change and this call: nobody to tell.
            return;
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("superior.title") + " · " + getTranslation("app.name");
    }
}
