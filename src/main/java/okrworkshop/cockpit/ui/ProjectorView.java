package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.shared.communication.PushMode;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import okrworkshop.people.SignedIn;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Progress;
import okrworkshop.workshops.ui.WorkshopAddress;

/**
 * What the whole room sees on the wall, in the workshop's language. It has nothing to press; keys and the cockpit choose the
 * scene.
 */
@Route(value = Places.PROJECTOR, autoLayout = false)
@PermitAll
class ProjectorView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient WallReader reader;
    private final transient Stagecraft craft;
    private final transient Progress progress;
    private final transient PersonId trainer;
    private final transient ShownAddress address;
    private final StageKeys keys = new StageKeys(event -> pressed(event.what()));
    private final Div wall = new Div();
    private final ProjectedComing coming = new ProjectedComing();
    private final Paragraph unlock = new Paragraph();
    private transient Optional<WallFacts> latest = Optional.empty();
    private transient Optional<Picture> shown = Optional.empty();
    private transient Optional<ProjectedNotices.Said> said = Optional.empty();
    private transient Optional<LiveUpdates> live = Optional.empty();
    private transient Runnable leaveStage = () -> {};

    ProjectorView(WallReader reader, Stagecraft craft, Progress progress, Arriving arriving, SignedIn signedIn) {
        this.reader = reader;
        this.craft = craft;
        this.progress = progress;
        this.address = arriving.address(VaadinRequest.getCurrent());
        this.trainer = signedIn.requireTrainer().id();
        addClassName("okr-projector");
        wall.addClassName("okr-wall");
        unlock.addClassName("okr-wall-unlock");
        add(keys, unlock, wall, coming);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw(WorkshopAddress.of(event));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        latest.map(facts -> facts.workshop().id()).ifPresent(id -> {
            live = Optional.of(LiveUpdates.begin(ui, progress, address, id, () -> draw(id)));
            leaveStage = craft.listen(id, () -> LiveUpdates.later(ui, () -> draw(id)));
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        live.ifPresent(LiveUpdates::close);
        live = Optional.empty();
        leaveStage.run();
        leaveStage = () -> {};
        super.onDetach(event);
    }

    private void pressed(String what) {
        latest.ifPresent(facts -> {
            WorkshopId id = facts.workshop().id();
            try {
                StageCues.act(
                        craft, trainer, facts, what, shown.map(Picture::pages).orElse(1));
            } catch (RefusedException lookingOn) {
                // An observer's keys move nothing, and the wall has no place for words about it.
                return;
            }
            draw(id);
        });
    }

    private void draw(WorkshopId id) {
        WallFacts facts = reader.read(trainer, id, address);
        latest = Optional.of(facts);
        getElement().setAttribute("lang", facts.workshop().language().code());
        getElement().setAttribute("data-step", String.valueOf(facts.workshop().position() % 9 + 1));
        getElement().setAttribute("data-scene", facts.showing().scene().name());
        getElement().setAttribute("data-dark", facts.showing().dark());
        unlock.setText(getTranslation("projector.unlock", facts.room()));
        keys.show(facts);
        coming.show(facts);
        if (facts.showing().dark()) {
            // Nothing is covered: there is nothing.
            wall.removeAll();
            coming.setVisible(false);
            shown = Optional.empty();
            return;
        }
        Picture picture = reader.picture(facts);
        var notices = new ProjectedNotices.Said(facts);
        if (!shown.equals(Optional.of(picture)) || !said.equals(Optional.of(notices))) {
            shown = Optional.of(picture);
            said = Optional.of(notices);
            wall.removeAll();
            wall.add(picture.draw(), new ProjectedNotices(notices));
        }
    }

    @Override
    public String getPageTitle() {
        return latest.map(facts -> facts.workshop().title()).orElse("") + " · " + getTranslation("app.name");
    }
}
