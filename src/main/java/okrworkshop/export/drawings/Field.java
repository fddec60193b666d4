package okrworkshop.export.drawings;

/**
 * Two scales across each other.
 *
 * @param title of the picture
 * @param lowHigh name of the quarter that is low on x and high on y; the others likewise
 */
public record Field(String title, Axis x, Axis y, String lowHigh, String highHigh, String lowLow, String highLow) {
    /**
     * @param name of the scale
     * @param low name of its lower end
     * @param high name of its upper end
     * @param min number at the lower end, below {@code max}
     */
    public record Axis(String name, String low, String high, double min, double max) {
        public Axis {
            if (!(min < max)) {
                throw new IllegalArgumentException(min + " … " + max);
            }
        }

        /** Where a number lies, 0 to 1; what lies beyond an end lies at it. */
        double share(double value) {
            return Math.clamp((value - min) / (max - min), 0, 1);
        }
    }

    /** A card on it. */
    public record Spot(String text, double x, double y, Tone tone) {}

    /** What sort of card it is. */
    public enum Tone {
        RISK(Look.RISK),
        OPEN(Look.STRATEGY),
        CHOSEN(Look.CHOSEN),
        DROPPED(Look.DROPPED);

        private final Look look;

        Tone(Look look) {
            this.look = look;
        }

        /** Of a strategy with the decision. */
        public static Tone of(String decision) {
            return switch (decision) {
                case "chosen" -> CHOSEN;
                case "rejected" -> DROPPED;
                default -> OPEN;
            };
        }

        Look look() {
            return look;
        }
    }

    /** The quarter in which a spot lies; the middle line belongs to the higher one. */
    String quarter(Spot spot) {
        boolean right = x.share(spot.x()) >= 0.5;
        boolean above = y.share(spot.y()) >= 0.5;
        if (above) {
            return right ? highHigh : lowHigh;
        }
        return right ? highLow : lowLow;
    }
}
