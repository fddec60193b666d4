package okrworkshop.alignment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import okrworkshop.alignment.Alignments;
import okrworkshop.alignment.SuperiorOkrs;
import okrworkshop.people.SignedIn;
import okrworkshop.preparation.TableFiles;
import okrworkshop.shared.PersonId;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import okrworkshop.workshops.ui.LivePage;
import okrworkshop.workshops.ui.PageHead;
import okrworkshop.workshops.ui.WorkshopAddress;

/** The trainer's page of the superior OKR: to type, paste, upload, correct and put into order. */
@Route(AlignmentPlaces.SUPERIOR)
@PermitAll
class SuperiorView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Workshops workshops;
    private final transient SuperiorOkrs okrs;
    private final transient Alignments alignments;
    private final transient TableFiles files;
    private final transient PersonId trainer;
    private final transient LivePage live = new LivePage(this);

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
        Workshop workshop = workshops.get(trainer, WorkshopAddress.of(event));
        var opened = new SuperiorDesk(okrs, alignments, trainer, workshop);
        var panel = new EntriesPanel(opened);
        removeAll();
        add(new PageHead(
                getTranslation("superior.title"),
                workshop.title(),
                PageHead.way(AlignmentPlaces.alignment(workshop.id()), getTranslation("alignment.title")),
                PageHead.way("workshops/" + workshop.id(), getTranslation("prepare.back"))));
        var columns = new Div(panel);
        if (opened.changes()) {
            columns.add(new TakePanel(opened, files, panel::show));
        }
        columns.addClassName("okr-superior-columns");
        add(columns);
        // Nobody's half typed words are drawn over: who types elsewhere on the page is told that there is something
        // new.
        live.follow(changed -> okrs.listen(workshop.id(), changed), panel::tellNews);
        panel.show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("superior.title") + " · " + getTranslation("app.name");
    }
}
