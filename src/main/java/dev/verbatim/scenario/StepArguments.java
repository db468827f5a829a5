package dev.verbatim.scenario;

import io.cucumber.datatable.DataTable;
import io.cucumber.docstring.DocString;
import java.util.ArrayList;
import java.util.List;

/** Reads the arguments of compiled steps: undoes the escapes with which they were written. */
public final class StepArguments {

    private StepArguments() {}

    public static String text(DocString docString) {
        return DocStringText.read(docString);
    }

    /** The cells of a table; Cucumber takes empty ones for absent. */
    public static List<List<String>> rows(DataTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> cells : table.cells()) {
            List<String> row = new ArrayList<>();
            cells.forEach(cell -> row.add(cell == null ? "" : Escapes.undo(cell)));
            rows.add(row);
        }
        return rows;
    }

    public static String line(String text) {
        return Escapes.undo(text);
    }
}
