/// The frame of the HTML pages: one file that needs no network and no script.
enum HTMLPage {
  /// A whole page.
  ///
  /// - Parameters:
  ///   - title: the title, as plain text.
  ///   - style: the style sheet.
  ///   - body: what stands in the body, as HTML.
  static func html(title: String, style: String, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(HTMLText.escaped(title))</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    \(body)
    </body>
    </html>

    """
  }
}
