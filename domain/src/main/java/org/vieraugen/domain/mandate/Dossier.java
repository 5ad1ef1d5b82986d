package org.vieraugen.domain.mandate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vieraugen.domain.Malformed;

/**
 * What a council's papers say of one mandate. A paper that asks for something and has no points has one.
 *
 * @param route in the order of days
 * @param points in the order of the paper
 */
public record Dossier(Paper paper, List<Station> route, List<Point> points) {
    /** The most stations, and the most points. */
    public static final int MOST = 100;

    /** @throws Malformed for too many stations or points, a stop that is there twice, or two points of one number */
    public Dossier {
        route = route.stream().sorted(Comparator.comparing(Station::day)).toList();
        points = points.isEmpty() && paper.kind().demands() ? List.of(Point.whole(paper.title())) : List.copyOf(points);
        if (route.size() > MOST) {
            throw new Malformed("body", "too-many-stations", "a route has at most " + MOST + " stations");
        }
        if (points.size() > MOST) {
            throw new Malformed("point", "too-many-points", "a paper has at most " + MOST + " points");
        }
        if (points.stream().map(Point::number).distinct().count() < points.size()) {
            throw new Malformed("point", "twice", "each point has a number of its own");
        }
        var stops = new HashSet<Object>();
        if (!route.stream().allMatch(station -> stops.add(List.of(station.body(), station.day())))) {
            throw new Malformed("body", "twice", "a body has a paper on one day once");
        }
    }

    public Optional<Point> point(String number) {
        return points.stream().filter(point -> point.number().equals(number)).findFirst();
    }

    public Dossier with(Paper other) {
        return new Dossier(other, route, points);
    }

    /** With that stop, in the place of the same one before. */
    public Dossier with(Station station) {
        return new Dossier(paper, put(route, station, station::isSameStop), points);
    }

    /** Without that stop; the same when it is not there. */
    public Dossier without(Station station) {
        return new Dossier(
                paper, route.stream().filter(other -> !other.equals(station)).toList(), points);
    }

    /** With that point, in the place of the one of its number. */
    public Dossier with(Point point) {
        return new Dossier(
                paper, route, put(points, point, other -> other.number().equals(point.number())));
    }

    /** Without the point of that number; the same when it is not there. */
    public Dossier without(String number) {
        return new Dossier(
                paper,
                route,
                points.stream().filter(point -> !point.number().equals(number)).toList());
    }

    private static <T> List<T> put(List<T> all, T one, Predicate<T> isItsPlace) {
        var next = new ArrayList<T>(all);
        for (int i = 0; i < next.size(); i++) {
            if (isItsPlace.test(next.get(i))) {
                next.set(i, one);
                return next;
            }
        }
        next.add(one);
        return next;
    }
}
