package io.telcopledge.reporting.report.format.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.language.Language;
import io.telcopledge.kit.page.LanguageChoice;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.content.QuarterlyReport;
import io.telcopledge.reporting.report.format.FileFormat;
import io.telcopledge.reporting.report.format.ReportFiles;
import io.telcopledge.reporting.report.seal.application.ReadReport;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The report as PDF, XLSX and CSV, in the language that is asked for. */
@Path("/reporting/v1/reports")
@PermitAll
@Tag(name = "Reports")
public class ReportFileResource {

    private final ReadReport reports;
    private final ReportFiles files;

    ReportFileResource(ReadReport reports, ReportFiles files) {
        this.reports = reports;
        this.files = files;
    }

    @GET
    @Path("{quarter: [0-9]{4}-Q[1-4]}")
    @Produces("application/pdf;qs=0.4")
    @Operation(summary = "A quarter's report as a PDF, tagged")
    public Uni<Response> pdf(
            @PathParam("quarter") Quarter quarter,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Context Request request) {
        return file(FileFormat.PDF, quarter, headers, uri, request);
    }

    @GET
    @Path("{quarter: [0-9]{4}-Q[1-4]}")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;qs=0.3")
    @Operation(summary = "A quarter's report as a workbook, a sheet for each table")
    public Uni<Response> xlsx(
            @PathParam("quarter") Quarter quarter,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Context Request request) {
        return file(FileFormat.XLSX, quarter, headers, uri, request);
    }

    @GET
    @Path("{quarter: [0-9]{4}-Q[1-4]}")
    @Produces("text/csv;qs=0.2")
    @Operation(summary = "A quarter's report as one list of all its tables (RFC 4180)")
    public Uni<Response> csv(
            @PathParam("quarter") Quarter quarter,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Context Request request) {
        return file(FileFormat.CSV, quarter, headers, uri, request);
    }

    @GET
    @Path("{quarter: [0-9]{4}-Q[1-4]}.{suffix: pdf|xlsx|csv}")
    @Operation(hidden = true)
    public Uni<Response> suffixed(
            @PathParam("quarter") Quarter quarter,
            @PathParam("suffix") String suffix,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Context Request request) {
        return file(FileFormat.valueOf(suffix.toUpperCase(Locale.ROOT)), quarter, headers, uri, request);
    }

    private Uni<Response> file(FileFormat format, Quarter quarter, HttpHeaders headers, UriInfo uri, Request request) {
        Language language = LanguageChoice.of(headers, uri);
        return reports.of(quarter).chain(report -> {
            // Weak: two files of the same content may differ in bytes, by the time that a workbook notes.
            EntityTag tag = new EntityTag(report.canonical().checksum() + "-" + language.tag() + "-" + format, true);
            Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
            return unchanged == null
                    ? written(format, report, language, tag)
                    : Uni.createFrom().item(headers(unchanged, tag, language).build());
        });
    }

    private Uni<Response> written(FileFormat format, QuarterlyReport report, Language language, EntityTag tag) {
        return files.of(report, format, language)
                .map(bytes -> headers(Response.ok(bytes, format.mediaType()), tag, language)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                format.disposition(
                                        "telcopledge-" + report.content().quarter() + "-" + language.tag()))
                        .build());
    }

    private static Response.ResponseBuilder headers(Response.ResponseBuilder answer, EntityTag tag, Language language) {
        return answer.tag(tag)
                .header(HttpHeaders.CONTENT_LANGUAGE, language == Language.ZH ? "zh-CN" : "en")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("X-Content-Type-Options", "nosniff");
    }
}
