package org.mingzhang.readers.pdf.content;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Builds the current path from the operators that do so; broken ones are passed over. */
final class PathOperators {

    private final PDFStreamEngine engine;
    private final GeneralPath path = new GeneralPath();

    PathOperators(PDFStreamEngine engine) {
        this.engine = engine;
    }

    GeneralPath path() {
        return path;
    }

    boolean isBegun() {
        return path.getCurrentPoint() != null;
    }

    void close() {
        if (isBegun()) {
            path.closePath();
        }
    }

    /** Takes the operator if it is one of these. */
    boolean take(Operator operator, List<COSBase> operands) {
        switch (operator.getName()) {
            case OperatorName.MOVE_TO -> moveTo(operands);
            case OperatorName.LINE_TO -> lineTo(operands);
            case OperatorName.CURVE_TO -> curveTo(operands, 0, 2, 4);
            case OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT -> curveTo(operands, -1, 0, 2);
            case OperatorName.CURVE_TO_REPLICATE_FINAL_POINT -> curveTo(operands, 0, 2, 2);
            case OperatorName.APPEND_RECT -> rectangle(operands);
            case OperatorName.CLOSE_PATH -> close();
            default -> {
                return false;
            }
        }
        return true;
    }

    private Point2D.Float point(List<COSBase> operands, int index) {
        if (operands.get(index) instanceof COSNumber x && operands.get(index + 1) instanceof COSNumber y) {
            return engine.transformedPoint(x.floatValue(), y.floatValue());
        }
        return new Point2D.Float();
    }

    private void moveTo(List<COSBase> operands) {
        if (operands.size() >= 2) {
            Point2D.Float p = point(operands, 0);
            path.moveTo(p.x, p.y);
        }
    }

    private void lineTo(List<COSBase> operands) {
        if (operands.size() >= 2) {
            Point2D.Float p = point(operands, 0);
            if (isBegun()) {
                path.lineTo(p.x, p.y);
            } else {
                path.moveTo(p.x, p.y);
            }
        }
    }

    private void curveTo(List<COSBase> operands, int first, int second, int end) {
        if (operands.size() < end + 2 || !isBegun()) {
            return;
        }
        Point2D c1 = first < 0 ? path.getCurrentPoint() : point(operands, first);
        Point2D c2 = point(operands, second);
        Point2D p = point(operands, end);
        path.curveTo(c1.getX(), c1.getY(), c2.getX(), c2.getY(), p.getX(), p.getY());
    }

    private void rectangle(List<COSBase> operands) {
        if (operands.size() < 4
                || !(operands.get(0) instanceof COSNumber left)
                || !(operands.get(1) instanceof COSNumber bottom)
                || !(operands.get(2) instanceof COSNumber width)
                || !(operands.get(3) instanceof COSNumber height)) {
            return;
        }
        float x0 = left.floatValue();
        float y0 = bottom.floatValue();
        float x1 = x0 + width.floatValue();
        float y1 = y0 + height.floatValue();
        Point2D.Float p = engine.transformedPoint(x0, y0);
        path.moveTo(p.x, p.y);
        p = engine.transformedPoint(x1, y0);
        path.lineTo(p.x, p.y);
        p = engine.transformedPoint(x1, y1);
        path.lineTo(p.x, p.y);
        p = engine.transformedPoint(x0, y1);
        path.lineTo(p.x, p.y);
        path.closePath();
    }
}
