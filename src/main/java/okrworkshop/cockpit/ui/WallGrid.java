package okrworkshop.cockpit.ui;

/**
 * How many boards stand beside and below each other, so that their words can be read from the last row.
 */
record WallGrid(int columns, int rows) {
    static WallGrid of(int boards) {
        if (boards <= 1) {
            return new WallGrid(1, 1);
        }
        if (boards <= 2) {
            return new WallGrid(2, 1);
        }
        if (boards <= 4) {
            return new WallGrid(2, 2);
        }
        if (boards <= 6) {
            return new WallGrid(3, 2);
        }
        return boards <= 9 ? new WallGrid(3, 3) : new WallGrid(4, 3);
    }

    int most() {
        return columns * rows;
    }
}
