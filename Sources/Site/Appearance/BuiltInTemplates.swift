internal import Diagnostics

/// The templates of pages; a course can replace each by a file of its own.
enum BuiltInTemplates {
  /// By name.
  static var files: [String: SourceFile] {
    Dictionary(
      texts.map { ($0.name, SourceFile(path: "\($0.name).mustache", text: $0.text)) },
      uniquingKeysWith: { $1 })
  }

  static let texts: [(name: String, text: String)] = [
    (
      "page",
      """
      <!DOCTYPE html>
      <html lang="{{language}}">
      {{> head}}
      <body class="site">
      <a class="skip" href="#lectern-text">{{words.skip}}</a>
      {{> header}}
      {{{title-block}}}
      <main id="lectern-text">
      {{{text}}}
      </main>
      {{> pager}}
      {{> navigation}}
      {{> footer}}
      </body>
      </html>

      """
    ),
    (
      "index",
      """
      <!DOCTYPE html>
      <html lang="{{language}}">
      {{> head}}
      <body class="site index">
      <a class="skip" href="#lectern-text">{{words.skip}}</a>
      {{> header}}
      <header class="title-block">
      <h1>{{title}}</h1>
      {{#subtitle}}
      <p class="subtitle">{{.}}</p>
      {{/subtitle}}
      {{#site.authors}}
      <p class="authors">{{.}}</p>
      {{/site.authors}}
      </header>
      <main id="lectern-text">
      {{^text}}
      {{#site.description}}
      <p class="site-description">{{.}}</p>
      {{/site.description}}
      {{/text}}
      {{{text}}}
      {{#parts}}
      {{> cards}}
      {{/parts}}
      </main>
      {{> footer}}
      </body>
      </html>

      """
    ),
    (
      "cards",
      """
      <section class="site-part">
      {{#part}}
      <h2>{{.}}</h2>
      {{/part}}
      <ol class="cards">
      {{#cards}}
      <li class="card">
      {{#part}}
      <h3>{{> card-link}}</h3>
      {{/part}}
      {{^part}}
      <h2>{{> card-link}}</h2>
      {{/part}}
      {{#subtitle}}
      <p class="card-subtitle">{{.}}</p>
      {{/subtitle}}
      {{#description}}
      <p>{{.}}</p>
      {{/description}}
      <p class="card-notes">{{#date}}{{.}} · {{/date}}{{#minutes}}{{.}}&#160;min{{/minutes}}</p>
      </li>
      {{/cards}}
      </ol>
      </section>

      """
    ),
    (
      "card-link",
      """
      <a href="{{href}}">{{#number}}<span class="card-number">{{.}}</span> {{/number}}{{title}}</a>
      """
    ),
    (
      "not-found",
      """
      <!DOCTYPE html>
      <html lang="{{language}}">
      {{> head}}
      <body class="site not-found">
      <a class="skip" href="#lectern-text">{{words.skip}}</a>
      {{> header}}
      <main id="lectern-text">
      <h1>{{words.not-found}}</h1>
      <p>{{words.not-found-why}}</p>
      <p><a href="{{site.home}}">{{site.title}}</a></p>
      </main>
      {{> footer}}
      </body>
      </html>

      """
    ),
    (
      "redirect",
      """
      <!DOCTYPE html>
      <html lang="{{language}}">
      <head>
      {{{metadata}}}
      <meta http-equiv="refresh" content="0; url={{target}}">
      <meta name="robots" content="noindex">
      <link rel="canonical" href="{{target}}">
      </head>
      <body>
      <main>
      <h1>{{words.moved}}</h1>
      <p><a href="{{target}}">{{target}}</a></p>
      </main>
      </body>
      </html>

      """
    ),
    (
      "head",
      """
      <head>
      {{{metadata}}}
      {{#canonical}}
      <link rel="canonical" href="{{.}}">
      {{/canonical}}
      <link rel="icon" href="{{assets.favicon}}" type="image/svg+xml">
      {{#has-formulas}}
      <link rel="stylesheet" href="{{assets.formula-style}}">
      {{/has-formulas}}
      <link rel="stylesheet" href="{{assets.style}}">
      {{#site.has-feed}}
      <link rel="alternate" type="application/atom+xml" title="{{site.title}}" href="{{root}}feed.xml">
      {{/site.has-feed}}
      {{#previous}}
      <link rel="prev" href="{{href}}">
      {{/previous}}
      {{#next}}
      <link rel="next" href="{{href}}">
      {{/next}}
      {{#formula-styles}}
      <style>{{{.}}}</style>
      {{/formula-styles}}
      <script src="{{assets.script}}" data-root="{{root}}" data-search="{{#site.has-search}}{{words.search}}{{/site.has-search}}" data-nothing="{{words.nothing-found}}" data-close="{{words.close}}"></script>
      {{#is-preview}}
      <script src="/@lectern/preview.js" defer></script>
      {{/is-preview}}
      </head>

      """
    ),
    (
      "header",
      """
      <nav class="site-header" aria-label="{{site.title}}">
      <div class="site-bar">
      {{#is-home}}
      <span class="site-title">{{site.title}}</span>
      {{/is-home}}
      {{^is-home}}
      <a class="site-title" href="{{site.home}}">{{site.title}}</a>
      {{/is-home}}
      <div class="site-tools"></div>
      {{#has-navigation}}
      <a class="site-menu" href="#lectern-pages">{{words.pages}}</a>
      {{/has-navigation}}
      </div>
      </nav>

      """
    ),
    (
      "navigation",
      """
      <nav class="site-navigation" id="lectern-pages" aria-label="{{words.pages}}">
      {{#navigation}}
      {{#part}}
      <p class="part">{{.}}</p>
      {{/part}}
      <ol>
      {{#pages}}
      <li>
      <a href="{{href}}"{{#is-current}} aria-current="page"{{/is-current}}>{{#number}}<span class="number">{{.}}</span> {{/number}}{{title}}</a>
      {{#is-current}}
      {{#contents}}
      <div class="contents">
      {{{contents}}}
      </div>
      {{/contents}}
      {{/is-current}}
      </li>
      {{/pages}}
      </ol>
      {{/navigation}}
      </nav>

      """
    ),
    (
      "pager",
      """
      <nav class="pager" aria-label="{{words.previous}}, {{words.next}}">
      {{#previous}}
      <a class="previous" rel="prev" href="{{href}}"><span>{{words.previous}}</span> {{title}}</a>
      {{/previous}}
      {{#next}}
      <a class="next" rel="next" href="{{href}}"><span>{{words.next}}</span> {{title}}</a>
      {{/next}}
      </nav>

      """
    ),
    (
      "footer",
      """
      <footer class="site-footer">
      {{{site.footer}}}
      {{#site.repository}}
      <p><a href="{{.}}">{{words.source}}</a></p>
      {{/site.repository}}
      </footer>

      """
    ),
  ]
}
