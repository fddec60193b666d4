package okrworkshop.alignment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import okrworkshop.alignment.Alignment;
import okrworkshop.alignment.Alignments;
import okrworkshop.alignment.SuperiorOkrs;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Progress;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import okrworkshop.workshops.ui.LivePage;
import okrworkshop.workshops.ui.PageHead;
import okrworkshop.workshops.ui.WorkshopAddress;

/**
 * How the groups are aligned, for the crew: coverage, tree, who needs whom, what is written twice or against each other; drawn anew
 * when it changes. With {@code ?wall} the coverage alone, for the projector.
 */
@Route(AlignmentPlaces.ALIGNMENT)
@PermitAll
class AlignmentView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Workshops workshops;
    private final transient Alignments alignments;
    private final transient SuperiorOkrs okrs;
    private final transient Progress progress;
    private final transient PersonId trainer;
    private final transient LivePage live = new LivePage(this);
    private transient Optional<Alignment> shown = Optional.empty();

    AlignmentView(Workshops workshops, Alignments alignments, SuperiorOkrs okrs, Progress progress, SignedIn signedIn) {
        this.workshops = workshops;
        this.alignments = alignments;
        this.okrs = okrs;
        this.progress = progress;
        trainer = signedIn.requireTrainer().id();
        addClassNames("okr-page", "okr-alignment");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workshop workshop = workshops.get(trainer, WorkshopAddress.of(event));
        shown = Optional.empty();
        boolean wall = event.getLocation().getQueryParameters().getParameters().containsKey(AlignmentPlaces.WALL);
        setClassName("okr-coverage-wall", wall);
        removeAll();
        var coverage = new CoveragePart(wall);
        if (wall) {
            add(new PageHead(
                    getTranslation("coverage.title"),
                    workshop.title(),
                    PageHead.way(AlignmentPlaces.alignment(workshop.id()), getTranslation("coverage.wall.end"))));
            add(coverage);
            follow(workshop, coverage::show);
        } else {
            var tree = new TreePart(workshop);
            var needs = new NeedsPart();
            var overlaps = new OverlapsPart();
            add(new PageHead(getTranslation("alignment.title"), workshop.title(), ways(workshop)));
            add(coverage, tree, needs, overlaps);
            follow(workshop, now -> {
                coverage.show(now);
                tree.show(now);
                needs.show(now);
                overlaps.show(now);
            });
        }
    }

    private void follow(Workshop workshop, Show show) {
        live.follow(changed -> listen(workshop.id(), changed), () -> draw(workshop, show));
        draw(workshop, show);
    }

    private Runnable listen(WorkshopId workshop, Runnable changed) {
        Progress.Registration groups = progress.listen(workshop, changed);
        Runnable superior = okrs.listen(workshop, changed);
        return () -> {
            groups.close();
            superior.run();
        };
    }

    private Anchor[] ways(Workshop workshop) {
        return new Anchor[] {
            PageHead.way(AlignmentPlaces.superior(workshop.id()), getTranslation("superior.title")),
            PageHead.way(AlignmentPlaces.wall(workshop.id()), getTranslation("coverage.wall")),
            PageHead.way("workshops/" + workshop.id(), getTranslation("prepare.back"))
        };
    }

    private interface Show {
        void show(Alignment now);
    }

    /** Most changes of a workshop change nothing here. */
    private void draw(Workshop workshop, Show show) {
        Alignment now = alignments.of(trainer, workshop.id());
        if (shown.filter(now::equals).isEmpty()) {
            shown = Optional.of(now);
            show.show(now);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("alignment.title") + " · " + getTranslation("app.name");
    }
}
