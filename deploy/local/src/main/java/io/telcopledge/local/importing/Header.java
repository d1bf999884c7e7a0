package io.telcopledge.local.importing;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The names of a table's columns; one may have none. */
record Header(List<String> names) {

    int size() {
        return names.size();
    }

    String name(int column) {
        return names.get(column);
    }

    boolean isBlank() {
        return names.stream().allMatch(String::isEmpty);
    }

    /** Whether a row's cells are this table's: more or fewer may only be such as say nothing. */
    boolean fits(List<String> cells) {
        int common = Math.min(size(), cells.size());
        return cells.subList(common, cells.size()).stream().allMatch(String::isEmpty)
                && names.subList(common, size()).stream().allMatch(String::isEmpty);
    }

    /** @throws DataRefused when one is missing, or there twice */
    void mustHave(Set<String> columns) {
        for (String column : columns) {
            int times = Collections.frequency(names, column);
            if (times > 1) {
                throw new DataRefused("its header has the column '" + column + "' " + times + " times");
            }
            if (times == 0) {
                throw new DataRefused("has no column '" + column + "'; it has " + names + hint());
            }
        }
    }

    private String hint() {
        String all = String.join("", names);
        if (all.indexOf(FileText.UNDECODABLE) >= 0) {
            return ". Its bytes are of another charset: name it in the mapping, such as charset: GB18030";
        }
        if (size() == 1 && all.matches(".*[;\t|,].*")) {
            return ". Is its delimiter another? Name it in the mapping, such as delimiter: \";\"";
        }
        return "";
    }
}
