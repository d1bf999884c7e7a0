package io.telcopledge.support.hotline;

import java.util.List;

/** How many answered calls were rated 1, 2, 3, 4 and 5. */
public record RatingCounts(long ones, long twos, long threes, long fours, long fives) {

    public static final RatingCounts NONE = new RatingCounts(0, 0, 0, 0, 0);

    public static RatingCounts one(int stars) {
        return new RatingCounts(
                stars == 1 ? 1 : 0, stars == 2 ? 1 : 0, stars == 3 ? 1 : 0, stars == 4 ? 1 : 0, stars == 5 ? 1 : 0);
    }

    public RatingCounts plus(RatingCounts other, int factor) {
        return new RatingCounts(
                ones + factor * other.ones,
                twos + factor * other.twos,
                threes + factor * other.threes,
                fours + factor * other.fours,
                fives + factor * other.fives);
    }

    /** How many rated at all. */
    public long total() {
        return ones + twos + threes + fours + fives;
    }

    public List<Long> asList() {
        return List.of(ones, twos, threes, fours, fives);
    }
}
