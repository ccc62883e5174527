package org.mingzhang.readers.pdf.content;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.mingzhang.layout.Box;

/** Turns painted paths into straight lines: strokes along an axis, and filled shapes thin enough to look like a line. */
final class Tracer {

    /** A filled shape at most this thick is a line. */
    private static final float THIN = 3.2f;

    /** A stroke may deviate this far from its axis over its whole length. */
    private static final float SLANT = 0.8f;

    /** Half the width in which a stroke is seen, however thin it was asked to be. */
    private static final float HAIR = 0.3f;

    /** In a drawn shape what is shorter is a stroke of it: producers embolden characters by drawing their outlines. */
    private static final float SHAPE = 40f;

    /** A line has to reach this far into the visible part of the page; touching its edge is not enough. */
    private static final float TOUCH = 0.02f;

    private final RawPage page;
    private final AffineTransform toDisplay;
    private boolean white;
    private float shortest;

    Tracer(RawPage page, AffineTransform toDisplay) {
        this.page = page;
        this.toDisplay = toDisplay;
    }

    /**
     * @param path the painted path in user space of the page
     * @param clip visible part of the page as displayed
     * @param white whether the colour is white
     */
    void stroke(GeneralPath path, Rectangle2D clip, boolean white) {
        this.white = white;
        this.shortest = isShape(path) ? SHAPE : 0;
        float[] point = new float[6];
        float startX = 0;
        float startY = 0;
        float x = 0;
        float y = 0;
        for (PathIterator i = path.getPathIterator(toDisplay); !i.isDone(); i.next()) {
            switch (i.currentSegment(point)) {
                case PathIterator.SEG_MOVETO -> {
                    x = startX = point[0];
                    y = startY = point[1];
                }
                case PathIterator.SEG_LINETO -> {
                    straight(x, y, point[0], point[1], clip);
                    x = point[0];
                    y = point[1];
                }
                case PathIterator.SEG_CLOSE -> {
                    straight(x, y, startX, startY, clip);
                    x = startX;
                    y = startY;
                }
                case PathIterator.SEG_QUADTO -> {
                    x = point[2];
                    y = point[3];
                }
                default -> {
                    x = point[4];
                    y = point[5];
                }
            }
        }
    }

    /** Whether a path is more than straight lines along the axes. */
    private static boolean isShape(GeneralPath path) {
        float[] point = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(point);
            if (kind == PathIterator.SEG_CUBICTO || kind == PathIterator.SEG_QUADTO) {
                return true;
            }
            if (kind == PathIterator.SEG_LINETO && Math.abs(point[0] - x) > SLANT && Math.abs(point[1] - y) > SLANT) {
                return true;
            }
            if (kind != PathIterator.SEG_CLOSE) {
                x = point[0];
                y = point[1];
            }
        }
        return false;
    }

    void fill(GeneralPath path, Rectangle2D clip, boolean white) {
        this.white = white;
        float[] point = new float[6];
        boolean open = false;
        boolean curved = false;
        float left = 0;
        float top = 0;
        float right = 0;
        float bottom = 0;
        for (PathIterator i = path.getPathIterator(toDisplay); !i.isDone(); i.next()) {
            int kind = i.currentSegment(point);
            if (kind == PathIterator.SEG_MOVETO) {
                if (open && !curved) {
                    thin(left, top, right, bottom, clip);
                } else if (open && !white) {
                    background(left, top, right, bottom, clip);
                }
                left = right = point[0];
                top = bottom = point[1];
                open = true;
                curved = false;
            } else if (kind == PathIterator.SEG_LINETO) {
                left = Math.min(left, point[0]);
                right = Math.max(right, point[0]);
                top = Math.min(top, point[1]);
                bottom = Math.max(bottom, point[1]);
            } else if (kind != PathIterator.SEG_CLOSE) {
                int last = kind == PathIterator.SEG_CUBICTO ? 4 : 2;
                left = Math.min(left, point[last]);
                right = Math.max(right, point[last]);
                top = Math.min(top, point[last + 1]);
                bottom = Math.max(bottom, point[last + 1]);
                if (!curved) {
                    curved = true;
                    page.curve();
                }
            }
        }
        if (open && !curved) {
            thin(left, top, right, bottom, clip);
        } else if (open && !white) {
            background(left, top, right, bottom, clip);
        }
    }

    /** A single filled rectangle hides what was shown before it. */
    void cover(GeneralPath path, Rectangle2D clip) {
        float[] point = new float[6];
        int corners = 0;
        float x = 0;
        float y = 0;
        Rectangle2D.Float box = null;
        for (PathIterator i = path.getPathIterator(toDisplay); !i.isDone(); i.next()) {
            int kind = i.currentSegment(point);
            if (kind == PathIterator.SEG_CLOSE) {
                continue;
            }
            boolean straight = corners == 0
                    ? kind == PathIterator.SEG_MOVETO
                    : kind == PathIterator.SEG_LINETO
                            && (Math.abs(point[0] - x) < TOUCH || Math.abs(point[1] - y) < TOUCH);
            if (!straight || ++corners > 5) {
                return;
            }
            x = point[0];
            y = point[1];
            if (box == null) {
                box = new Rectangle2D.Float(x, y, 0, 0);
            } else {
                box.add(x, y);
            }
        }
        if (corners >= 4) {
            Rectangle2D seen = clip.createIntersection(box);
            if (!seen.isEmpty()) {
                page.cover(new Box((float) seen.getMinX(), (float) seen.getMinY(), (float) seen.getMaxX(), (float)
                        seen.getMaxY()));
            }
        }
    }

    /** An image so thin that it is a line. */
    void image(Rectangle2D box, Rectangle2D clip) {
        this.white = false;
        thin((float) box.getMinX(), (float) box.getMinY(), (float) box.getMaxX(), (float) box.getMaxY(), clip);
    }

    private void straight(float x0, float y0, float x1, float y1, Rectangle2D clip) {
        float dx = Math.abs(x1 - x0);
        float dy = Math.abs(y1 - y0);
        if (Math.max(dx, dy) < shortest) {
            return;
        }
        if (dy <= SLANT && dx > dy) {
            horizontal(Math.min(y0, y1) - HAIR, Math.max(y0, y1) + HAIR, x0, x1, clip);
        } else if (dx <= SLANT && dy > dx) {
            vertical(Math.min(x0, x1) - HAIR, Math.max(x0, x1) + HAIR, y0, y1, clip);
        }
    }

    private void thin(float left, float top, float right, float bottom, Rectangle2D clip) {
        if (bottom - top <= THIN) {
            horizontal(top, bottom, left, right, clip);
        }
        if (right - left <= THIN) {
            vertical(left, right, top, bottom, clip);
        }
        if (!white && right - left > THIN && bottom - top > THIN) {
            background(left, top, right, bottom, clip);
        }
    }

    private void background(float left, float top, float right, float bottom, Rectangle2D clip) {
        Rectangle2D seen = clip.createIntersection(new Rectangle2D.Float(left, top, right - left, bottom - top));
        if (!seen.isEmpty()) {
            page.background(new Box(
                    (float) seen.getMinX(), (float) seen.getMinY(), (float) seen.getMaxX(), (float) seen.getMaxY()));
        }
    }

    private void horizontal(float top, float bottom, float x0, float x1, Rectangle2D clip) {
        float from = Math.max(Math.min(x0, x1), (float) clip.getMinX());
        float to = Math.min(Math.max(x0, x1), (float) clip.getMaxX());
        if (to > from && bottom > clip.getMinY() + TOUCH && top < clip.getMaxY() - TOUCH) {
            page.line(from, (top + bottom) / 2, to, (top + bottom) / 2, white);
        }
    }

    private void vertical(float left, float right, float y0, float y1, Rectangle2D clip) {
        float from = Math.max(Math.min(y0, y1), (float) clip.getMinY());
        float to = Math.min(Math.max(y0, y1), (float) clip.getMaxY());
        if (to > from && right > clip.getMinX() + TOUCH && left < clip.getMaxX() - TOUCH) {
            page.line((left + right) / 2, from, (left + right) / 2, to, white);
        }
    }
}
