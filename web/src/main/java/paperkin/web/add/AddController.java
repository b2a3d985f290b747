package paperkin.web.add;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import paperkin.loader.source.Format;
import paperkin.web.page.WebException;

/// The pages on which papers are added: what to send, what was sent, how its load goes on, and what
/// came of it.
@Controller
final class AddController {

    /// A paste of more is a file.
    private static final int LONGEST_PASTE = 2_000_000;

    private final Uploads uploads;

    AddController(Uploads uploads) {
        this.uploads = uploads;
    }

    @GetMapping("/add")
    String add(Model model) {
        show("", "", model);
        return "add";
    }

    @PostMapping(path = "/add", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "auto") String format,
            Model model)
            throws IOException {
        Format chosen = Format.named(format).orElse(Format.AUTO);
        if (file != null && !file.isEmpty()) {
            return kept(upload(file, chosen));
        }
        Optional<String> objection = objection(text);
        if (objection.isEmpty()) {
            return kept(paste(text, chosen));
        }
        show(objection.get(), text.length() > LONGEST_PASTE ? "" : text, model);
        return "add";
    }

    private String kept(Upload upload) {
        uploads.add(upload);
        return to(upload.id());
    }

    private static Optional<String> objection(String text) {
        if (text.isBlank()) {
            return Optional.of("There is nothing to read: choose a file, or paste some papers.");
        }
        return text.length() <= LONGEST_PASTE
                ? Optional.empty()
                : Optional.of(
                        "The text has %,d characters, and at most %,d can be pasted: save it as a file and choose that."
                                .formatted(text.length(), LONGEST_PASTE));
    }

    private static Upload upload(MultipartFile file, Format format) throws IOException {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        try (var content = file.getInputStream()) {
            return Upload.keep(name, content, format);
        }
    }

    /// The same text has the same source, so that pasting it twice changes nothing.
    private static Upload paste(String text, Format format) {
        String name = "pasted-%08x.txt".formatted(text.hashCode());
        return Upload.keep(name, new ByteArrayInputStream(text.getBytes(UTF_8)), format);
    }

    private void show(String objection, String text, Model model) {
        model.addAttribute("objection", objection);
        model.addAttribute("text", text);
        model.addAttribute("formats", formats());
        model.addAttribute("megabytes", Upload.MOST_BYTES >> 20);
        uploads.going().ifPresent(job -> model.addAttribute("going", job.upload()));
    }

    private static List<Format> formats() {
        return Arrays.stream(Format.values()).filter(format -> format != Format.AUTO).toList();
    }

    @GetMapping("/add/{id}")
    String look(@PathVariable String id, Model model) {
        Upload upload = uploads.upload(id);
        model.addAttribute("upload", upload);
        model.addAttribute("preview", upload.preview());
        uploads.job(id).map(LoadJob::state).ifPresent(state -> model.addAttribute("state", state));
        uploads.going()
                .map(LoadJob::upload)
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> model.addAttribute("going", other));
        return "added";
    }

    @PostMapping("/add/{id}/load")
    String load(@PathVariable String id) {
        if (uploads.upload(id).preview().read() == 0) {
            throw new WebException.Malformed("There is no paper in this file to load.");
        }
        uploads.load(id);
        return to(id);
    }

    @PostMapping("/add/{id}/cancel")
    String cancel(@PathVariable String id) {
        return uploads.cancel(id) ? to(id) : "redirect:/add";
    }

    private static String to(String id) {
        return "redirect:/add/" + id;
    }
}
