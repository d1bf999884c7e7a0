package io.telcopledge.support.triage;

import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.triage.Category;
import io.telcopledge.triage.Department;
import io.telcopledge.triage.Guess;
import io.telcopledge.triage.Suggestion;
import java.util.Optional;

/** What is known of a complaint's subject, from whichever side; empty where that side does not say. */
public record Labels(Optional<Category> category, Optional<Department> department, Optional<Complexity> complexity) {

    public static final Labels NONE = new Labels(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * What the customer or another system said. A category in words that are not ours says nothing here. Standard is
     * what a complaint is unless somebody says otherwise, so only complex counts as said.
     */
    public static Labels stated(Optional<String> category, Complexity complexity) {
        Optional<Category> known = category.flatMap(Category::named);
        return new Labels(
                known,
                known.map(Category::department),
                Optional.of(complexity).filter(one -> one == Complexity.COMPLEX));
    }

    public static Labels suggested(Suggestion suggestion) {
        return new Labels(
                suggestion.category().map(Guess::value),
                suggestion.department().map(Guess::value),
                suggestion.complexity().map(Guess::value));
    }

    /** These, and where they say nothing the others: people come before models. */
    public Labels orElse(Labels others) {
        return new Labels(
                category.or(others::category), department.or(others::department), complexity.or(others::complexity));
    }
}
