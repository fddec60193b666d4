package okrworkshop.cockpit.ui;

import okrworkshop.shared.GroupId;

/** What the buttons of a tile lead to. */
interface TileActions {
    /** Keeps the group at the front, or lets it go again. */
    void pin(GroupId group);

    /** Everything that can be done with one group. */
    void open(GroupId group);
}
