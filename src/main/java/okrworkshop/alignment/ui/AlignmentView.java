package okrworkshop.alignment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
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
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Progress;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;

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
    private transient Optional<WorkshopId> id = Optional.empty();
    private transient Optional<Alignment> shown = Optional.empty();
    private transient Runnable draw = () -> {};
    private transient Runnable deaf = () -> {};

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
        Workshop workshop = workshops.get(trainer, AlignmentPlaces.workshop(event));
        id = Optional.of(workshop.id());
        shown = Optional.empty();
        boolean wall = event.getLocation().getQueryParameters().getParameters().containsKey(AlignmentPlaces.WALL);
        setClassName("okr-coverage-wall", wall);
        removeAll();
        var coverage = new CoveragePart(wall);
        if (wall) {
            add(new Head(
                    getTranslation("coverage.title"),
                    workshop.title(),
                    Head.way(AlignmentPlaces.alignment(workshop.id()), getTranslation("coverage.wall.end"))));
            add(coverage);
            draw = () -> draw(workshop, coverage::show);
        } else {
            var tree = new TreePart(workshop);
            var needs = new NeedsPart();
            var overlaps = new OverlapsPart();
            add(new Head(getTranslation("alignment.title"), workshop.title(), ways(workshop)));
            add(coverage, tree, needs, overlaps);
            draw = () -> draw(workshop, now -> {
                coverage.show(now);
                tree.show(now);
                needs.show(now);
                overlaps.show(now);
            });
        }
        draw.run();
    }

    private Anchor[] ways(Workshop workshop) {
        return new Anchor[] {
            Head.way(AlignmentPlaces.superior(workshop.id()), getTranslation("superior.title")),
            Head.way(AlignmentPlaces.wall(workshop.id()), getTranslation("coverage.wall")),
            Head.way("workshops/" + workshop.id(), getTranslation("prepare.back"))
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
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        deaf.run();
        UI ui = event.getUI();
        deaf = id.map(workshop -> {
                    Progress.Registration groups = progress.listen(workshop, () -> drawIn(ui));
                    Runnable superior = okrs.listen(workshop, () -> drawIn(ui));
                    return (Runnable) () -> {
                        groups.close();
                        superior.run();
                    };
                })
                .orElse(() -> {});
    }

    @Override
    protected void onDetach(DetachEvent event) {
        deaf.run();
        deaf = () -> {};
        super.onDetach(event);
    }

    /** Whoever doesn't belong to the crew any more sees no more than they saw. */
    private void drawIn(UI ui) {
        try {
            var unused = ui.access(() -> {
                try {
                    draw.run();
                } catch (RefusedException gone) {
                    deaf.run();
                    removeAll();
                }
            });
        } catch (UIDetachedException e) {
            // The page closed between the change and this call: nobody to tell.
            return;
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("alignment.title") + " · " + getTranslation("app.name");
    }
}
