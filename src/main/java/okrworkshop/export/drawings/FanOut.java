package okrworkshop.export.drawings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Places boxes of one size so that none covers another: each at its spot or at the nearest free place. Pure. */
final class FanOut {
    private static final double STEP = 8;

    private FanOut() {}

    /** Middle of a box, in pixels from the upper left corner of the area. */
    record Place(double x, double y) {}

    /**
     * @param width of each box with the space around it
     * @param height likewise
     * @return in the order of the spots; where there is no room left a box stays at its spot
     */
    static List<Place> of(List<Place> spots, double width, double height, double areaWidth, double areaHeight) {
        List<Place> taken = new ArrayList<>();
        List<Place> offsets = List.of();
        for (Place spot : spots) {
            Place home = new Place(inside(spot.x(), width, areaWidth), inside(spot.y(), height, areaHeight));
            if (free(home, taken, width, height)) {
                taken.add(home);
                continue;
            }
            // Many fields have room for everything: only others need the places around.
            offsets = offsets.isEmpty() ? offsets(areaWidth, areaHeight) : offsets;
            taken.add(offsets.stream()
                    .map(offset -> new Place(home.x() + offset.x(), home.y() + offset.y()))
                    .filter(place ->
                            fits(place, width, height, areaWidth, areaHeight) && free(place, taken, width, height))
                    .findFirst()
                    .orElse(home));
        }
        return List.copyOf(taken);
    }

    private static boolean free(Place place, List<Place> taken, double width, double height) {
        return taken.stream().noneMatch(other -> overlap(place, other, width, height));
    }

    private static boolean overlap(Place a, Place b, double width, double height) {
        return Math.abs(a.x() - b.x()) < width && Math.abs(a.y() - b.y()) < height;
    }

    private static boolean fits(Place place, double width, double height, double areaWidth, double areaHeight) {
        return place.x() >= width / 2 - 0.5
                && place.x() <= areaWidth - width / 2 + 0.5
                && place.y() >= height / 2 - 0.5
                && place.y() <= areaHeight - height / 2 + 0.5;
    }

    private static double inside(double at, double size, double area) {
        return Math.clamp(at, size / 2, area - size / 2);
    }

    /** From near to far. */
    private static List<Place> offsets(double width, double height) {
        List<Place> offsets = new ArrayList<>();
        int columns = (int) Math.ceil(width / STEP);
        int rows = (int) Math.ceil(height / STEP);
        for (int column = -columns; column <= columns; column++) {
            for (int row = -rows; row <= rows; row++) {
                offsets.add(new Place(column * STEP, row * STEP));
            }
        }
        offsets.sort(Comparator.comparingDouble(each -> Math.hypot(each.x(), each.y())));
        return offsets;
    }
}
