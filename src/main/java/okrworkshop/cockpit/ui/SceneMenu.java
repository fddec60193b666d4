package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import okrworkshop.stage.Cue;
import okrworkshop.stage.Scene;
import okrworkshop.stage.Showing;

/** Chooses what the projectors show; says what it is. */
final class SceneMenu extends MenuBar {
    private final transient StageDesk desk;
    private final Map<Scene, MenuItem> scenes = new EnumMap<>(Scene.class);
    private final MenuItem top;
    private final MenuItem next;
    private final MenuItem back;
    private final MenuItem dark;
    private final MenuItem turning;
    private final MenuItem bell;
    private transient CockpitState latest;
    private transient Runnable leave = () -> {};

    SceneMenu(StageDesk desk, CockpitState state) {
        this.desk = desk;
        this.latest = state;
        addClassName("okr-scene-menu");
        top = addItem(getTranslation("cockpit.projector"));
        SubMenu menu = top.getSubMenu();
        var open = new Anchor(Places.projector(desk.id()), getTranslation("scene.open"));
        open.setTarget("_blank");
        open.addClassName("okr-menu-link");
        menu.addItem(open);
        menu.addComponent(new Hr());
        for (Scene scene : Scene.values()) {
            MenuItem item = menu.addItem(getTranslation("scene." + scene.name()), event -> {
                desk.show(scene);
                show(latest);
            });
            item.setCheckable(true);
            scenes.put(scene, item);
        }
        menu.addComponent(new Hr());
        next = turn(menu, "scene.next", Cue.NEXT);
        back = turn(menu, "scene.back", Cue.BACK);
        turning = toggle(menu, "scene.turning", Cue.TURN);
        menu.addComponent(new Hr());
        dark = toggle(menu, "scene.dark", Cue.DARK);
        bell = toggle(menu, "scene.bell", Cue.BELL);
    }

    void show(CockpitState state) {
        latest = state;
        Showing showing = desk.showing(state.workshop());
        List<Scene> there = Scene.of(state.workshop().phase(), desk.lit());
        boolean helps = state.lead().helps();
        String name = getTranslation(
                showing.dark() ? "scene.dark" : "scene." + showing.scene().name());
        top.setText(getTranslation("scene.menu", name));
        scenes.forEach((scene, item) -> {
            item.setVisible(there.contains(scene));
            item.setChecked(scene == showing.scene());
            item.setEnabled(helps);
        });
        turning.setVisible(showing.scene().paged());
        turning.setChecked(showing.turning());
        dark.setChecked(showing.dark());
        bell.setChecked(showing.bell());
        List.of(next, back, turning, dark, bell).forEach(item -> item.setEnabled(helps));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        leave = desk.craft().listen(desk.id(), () -> LiveUpdates.later(ui, () -> show(latest)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave.run();
        leave = () -> {};
        super.onDetach(event);
    }

    private MenuItem turn(SubMenu menu, String text, Cue cue) {
        MenuItem item = menu.addItem(getTranslation(text), event -> {
            desk.cue(cue);
            show(latest);
        });
        item.setKeepOpen(true);
        return item;
    }

    private MenuItem toggle(SubMenu menu, String text, Cue cue) {
        MenuItem item = turn(menu, text, cue);
        item.setCheckable(true);
        return item;
    }
}
