package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okrworkshop.shared.GroupId;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.GroupProgress;
import okrworkshop.workshops.Phase;

/** All groups, sorted, filtered and pinned as the trainer likes. Tiles move only when that is asked for, never under a finger. */
final class GroupTiles extends Section implements TileActions {
    /** From so many groups on tiles say less, so that all fit on a screen. */
    private static final int MANY = 12;

    private final transient Conductor conductor;
    private final Select<TileOrder.Sort> sort = new Select<>();
    private final Select<TileOrder.Show> show = new Select<>();
    private final Div tools = new Div(sort, show);
    private final Div tiles = new Div();
    private final Div none = new Div(getTranslation("tiles.none"));
    private final Map<GroupId, GroupTile> byGroup = new LinkedHashMap<>();
    private final boolean many;
    private final Set<GroupId> pinned = new HashSet<>();
    private transient List<GroupId> arranged = List.of();
    private transient CockpitState latest;

    GroupTiles(CockpitState state, Conductor conductor) {
        this.conductor = conductor;
        this.latest = state;
        addClassName("okr-rooms");
        tiles.addClassName("okr-group-tiles");
        tools.addClassName("okr-tile-tools");
        sort.setLabel(getTranslation("tiles.sort"));
        sort.setItems(TileOrder.Sort.values());
        sort.setItemLabelGenerator(each -> getTranslation("tiles.sort." + each.name()));
        sort.setValue(TileOrder.Sort.NUMBER);
        sort.addValueChangeListener(event -> arrange());
        show.setLabel(getTranslation("tiles.show"));
        show.setItems(TileOrder.Show.values());
        show.setItemLabelGenerator(each -> getTranslation("tiles.show." + each.name()));
        show.setValue(TileOrder.Show.ALL);
        show.addValueChangeListener(event -> arrange());
        none.addClassName("okr-muted");
        none.getElement().setAttribute("role", "status");
        many = state.workshop().openGroups().size() > MANY;
        tiles.getElement().setAttribute("data-many", many);
        var head = new Div(new H2(getTranslation("cockpit.groups")), tools);
        head.addClassName("okr-title-row");
        add(head, none, tiles);
    }

    /** @return whether a group is new */
    private boolean complete(CockpitState state) {
        int before = byGroup.size();
        for (Group group : state.workshop().openGroups()) {
            byGroup.computeIfAbsent(
                    group.id(), id -> new GroupTile(state.workshop().id(), group, many, conductor, this));
        }
        return byGroup.size() > before;
    }

    void show(CockpitState state) {
        boolean moved = latest.workshop().position() != state.workshop().position()
                || latest.workshop().phase() != state.workshop().phase();
        latest = state;
        if (complete(state)
                || arranged.size() != state.groups().size()
                || moved
                || arranged.isEmpty()
                || show.getValue() != TileOrder.Show.ALL) {
            arrange();
        }
        tools.setVisible(state.workshop().phase() == Phase.RUNNING && byGroup.size() > 1);
        for (GroupProgress progress : state.groups()) {
            GroupId id = progress.group().id();
            Optional.ofNullable(byGroup.get(id)).ifPresent(tile -> tile.show(progress, state, pinned.contains(id)));
        }
    }

    @Override
    public void pin(GroupId group) {
        if (!pinned.remove(group)) {
            pinned.add(group);
        }
        arrange();
        show(latest);
    }

    @Override
    public void open(GroupId id) {
        // What was drawn last may be some seconds old, and the dialog has a clock.
        conductor.drawAnew();
        latest.groups().stream()
                .filter(progress -> progress.group().id().equals(id))
                .findFirst()
                .ifPresent(progress -> new GroupDialog(progress, latest, conductor, pinned.contains(id), this).open());
    }

    private void arrange() {
        List<GroupId> wanted = TileOrder.of(latest, sort.getValue(), show.getValue(), pinned).stream()
                .map(progress -> progress.group().id())
                .toList();
        none.setVisible(wanted.isEmpty());
        if (!wanted.equals(arranged)) {
            arranged = wanted;
            tiles.removeAll();
            wanted.stream()
                    .flatMap(id -> Optional.ofNullable(byGroup.get(id)).stream())
                    .forEach(tiles::add);
        }
    }
}
