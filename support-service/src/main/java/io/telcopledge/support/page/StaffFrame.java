package io.telcopledge.support.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.language.Language;
import io.telcopledge.kit.page.PageFrame;
import java.util.Set;

/**
 * What every page of the call centre has: the frame, and which others its reader may see.
 *
 * @param reader who has signed in
 */
@TemplateData
public record StaffFrame(PageFrame page, String reader, Set<String> roles) {

    /** Whether they work on complaints. */
    public boolean works() {
        return roles.contains(Roles.AGENT) || leads();
    }

    /** Whether they read complaints. */
    public boolean reads() {
        return works() || roles.contains(Roles.AUDITOR);
    }

    /** Whether they have an appraisal of their own. */
    public boolean agent() {
        return roles.contains(Roles.AGENT);
    }

    /** Whether they lead a team. */
    public boolean leads() {
        return roles.contains(Roles.SUPERVISOR);
    }

    /** Whether they see what was found of teams, and how many agents a queue needs. */
    public boolean inspects() {
        return leads() || roles.contains(Roles.MANAGER) || roles.contains(Roles.AUDITOR);
    }

    public Language language() {
        return page.language();
    }

    public Terms terms() {
        return new Terms(page.language());
    }

    public CallFigures figures() {
        return CallFigures.in(page.language());
    }

    /** Where a complaint's page is. */
    public String complaint(String id) {
        return href("/support/desk/complaints/" + id);
    }

    public String href(String to) {
        return page.href(to);
    }
}
