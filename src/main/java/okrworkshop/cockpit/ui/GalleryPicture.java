package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.List;
import okrworkshop.stage.Glance;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;

/** Small boards of all groups, as many on a page as can be read. */
final class GalleryPicture implements Picture {
    private final Workshop workshop;
    private final List<Tile> tiles;
    private final int page;
    private final int pages;
    private final Instant now;

    private GalleryPicture(Workshop workshop, List<Tile> tiles, int page, int pages, Instant now) {
        this.workshop = workshop;
        this.tiles = List.copyOf(tiles);
        this.page = page;
        this.pages = pages;
        this.now = now;
    }

    /**
     * One board.
     *
     * @param step that the group is in, empty when it is the room's
     */
    record Tile(String name, String step, Glance glance) {}

    static GalleryPicture of(WallFacts facts, Stagecraft craft) {
        Workshop workshop = facts.workshop();
        List<Group> groups = workshop.groups();
        int most = WallGrid.of(groups.size()).most();
        int pages = Math.max(1, (groups.size() + most - 1) / most);
        int page = facts.showing().page(facts.now(), pages);
        List<Tile> tiles = groups.stream()
                .skip((long) page * most)
                .limit(most)
                .map(group -> tile(facts, group, craft))
                .toList();
        return new GalleryPicture(workshop, tiles, page, pages, facts.now());
    }

    private static Tile tile(WallFacts facts, Group group, Stagecraft craft) {
        Workshop workshop = facts.workshop();
        Glance glance = craft.board(group)
                .map(board -> Glance.of(
                        workshop.seenBy(group).step(),
                        board,
                        workshop.template().messages(),
                        workshop.language()))
                .orElse(new Glance(List.of(), List.of(), false));
        String step =
                group.position() == workshop.position() ? "" : facts.texts().name(group.position());
        return new Tile(group.name(), step, glance);
    }

    @Override
    public int pages() {
        return pages;
    }

    @Override
    public Component draw() {
        return new ProjectedGallery(workshop, tiles, page, pages, now);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GalleryPicture that
                && workshop.equals(that.workshop)
                && tiles.equals(that.tiles)
                && page == that.page;
    }

    @Override
    public int hashCode() {
        return tiles.hashCode();
    }
}
