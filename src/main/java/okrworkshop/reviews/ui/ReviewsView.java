package okrworkshop.reviews.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import okrworkshop.gallery.ui.GalleryPlaces;
import okrworkshop.people.SignedIn;
import okrworkshop.reviews.ReviewCount;
import okrworkshop.reviews.ReviewDesk;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Progress;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import okrworkshop.workshops.ui.LivePage;
import okrworkshop.workshops.ui.PageHead;
import okrworkshop.workshops.ui.WorkshopAddress;

/** How far the reviews of a workshop are, for its crew: progress by pair, open points, and what was said by item. */
@Route(ReviewPlaces.REVIEWS)
@PermitAll
class ReviewsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Workshops workshops;
    private final transient ReviewDesk desk;
    private final transient Progress progress;
    private final transient PersonId trainer;
    private final Div parts = new Div();
    private final transient Map<String, StepPart> byStep = new LinkedHashMap<>();
    private final transient LivePage live = new LivePage(this);
    private transient Optional<WorkshopId> shown = Optional.empty();

    ReviewsView(Workshops workshops, ReviewDesk desk, Progress progress, SignedIn signedIn) {
        this.workshops = workshops;
        this.desk = desk;
        this.progress = progress;
        trainer = signedIn.requireTrainer().id();
        addClassNames("okr-page", "okr-report", "okr-reviews");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Workshop workshop = workshops.get(trainer, WorkshopAddress.of(event));
        shown = Optional.of(workshop.id());
        var head = new PageHead(
                getTranslation("reviews.title"),
                workshop.title(),
                PageHead.way(GalleryPlaces.gallery(workshop.id()), getTranslation("gallery.title")),
                PageHead.way("workshops/" + workshop.id(), getTranslation("report.back")));
        removeAll();
        parts.removeAll();
        add(head, parts);
        parts.addClassName("okr-review-parts");
        live.follow(changed -> progress.listen(workshop.id(), changed)::close, this::draw);
        draw();
    }

    private void draw() {
        shown.ifPresent(id -> {
            var words = new ReviewWords(workshops.get(trainer, id), getLocale());
            var acts = new ReviewActs(desk, trainer, id, this::draw);
            Map<String, List<ReviewCount>> steps = new LinkedHashMap<>();
            desk.of(trainer, id)
                    .forEach(count -> steps.computeIfAbsent(count.review().step(), step -> new ArrayList<>())
                            .add(count));
            if (parts.getComponentCount() == 0 || !steps.keySet().equals(byStep.keySet())) {
                byStep.clear();
                parts.removeAll();
                steps.keySet().forEach(step -> {
                    var part = new StepPart(step, words, acts);
                    byStep.put(step, part);
                    parts.add(part);
                });
                if (steps.isEmpty()) {
                    parts.add(new Paragraph(getTranslation("reviews.none")));
                }
            }
            byStep.forEach((step, part) -> part.show(Objects.requireNonNull(steps.get(step)), words));
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reviews.title") + " · " + getTranslation("app.name");
    }
}
