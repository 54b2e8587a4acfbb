package io.continuitylint.fact.independence;

import io.continuitylint.model.Domain.Coordinates;

/** Distances on the Earth as a sphere, which is right to about half a percent. */
final class GreatCircle {

    /** The mean radius R1 in kilometres, as the International Union of Geodesy and Geophysics defines it for GRS 80. */
    private static final double RADIUS = 6371.0088;

    private GreatCircle() {}

    /** In kilometres, by the haversine formula, which keeps its digits for points close to each other. */
    static double kilometres(Coordinates one, Coordinates other) {
        double lat = Math.sin(Math.toRadians(other.lat() - one.lat()) / 2);
        double lon = Math.sin(Math.toRadians(other.lon() - one.lon()) / 2);
        double parallels = Math.cos(Math.toRadians(one.lat())) * Math.cos(Math.toRadians(other.lat()));
        double haversine = lat * lat + parallels * lon * lon;
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }
}
