// Language, theme, search and filters. Everything stays on the page: no network, and it works from a folder.
(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('js');

  function kept(key) {
    try { return localStorage.getItem('mingzhang.' + key); } catch (e) { return null; }
  }

  function keep(key, value) {
    try { localStorage.setItem('mingzhang.' + key, value); } catch (e) { /* a folder opened privately keeps nothing */ }
  }

  var asked = /[?&]lang=(zh|en)/.exec(location.search);
  root.lang = (asked && asked[1]) || kept('lang') || 'zh';
  if (root.lang === 'zh') { root.lang = 'zh-CN'; }
  var theme = (/[?&]theme=(light|dark)/.exec(location.search) || [])[1] || kept('theme');
  if (theme) { root.setAttribute('data-theme', theme); }

  function chinese() { return root.lang.indexOf('zh') === 0; }

  function options() {
    document.querySelectorAll('option[data-zh]').forEach(function (option) {
      option.textContent = option.getAttribute(chinese() ? 'data-zh' : 'data-en');
    });
  }

  function filter() {
    var words = document.getElementById('words').value.toLowerCase().split(/\s+/).filter(Boolean);
    var choices = Array.prototype.map.call(document.querySelectorAll('select[data-filter]'), function (select) {
      return [select.getAttribute('data-filter'), select.value];
    }).filter(function (choice) { return choice[1]; });
    var shown = 0;
    document.querySelectorAll('.family').forEach(function (family) {
      var here = 0;
      family.querySelectorAll('li').forEach(function (item) {
        var hit = words.every(function (word) { return item.getAttribute('data-words').indexOf(word) >= 0; })
          && choices.every(function (choice) {
            return item.getAttribute('data-' + choice[0]).split(' ').indexOf(choice[1]) >= 0;
          });
        item.hidden = !hit;
        here += hit ? 1 : 0;
      });
      family.hidden = here === 0;
      family.querySelector('small').textContent = here;
      shown += here;
    });
    document.getElementById('nothing').hidden = shown > 0;
    document.getElementById('shown').textContent = chinese() ? shown + ' 条' : shown + ' shown';
  }

  document.addEventListener('DOMContentLoaded', function () {
    var form = document.querySelector('.filters');
    options();
    if (form) {
      form.addEventListener('input', filter);
      form.addEventListener('submit', function (event) { event.preventDefault(); });
      filter();
    }
    document.addEventListener('click', function (event) {
      var kind = event.target.getAttribute && event.target.getAttribute('data-switch');
      if (kind === 'lang') {
        root.lang = chinese() ? 'en' : 'zh-CN';
        keep('lang', chinese() ? 'zh' : 'en');
        options();
        if (form) { filter(); }
      } else if (kind === 'theme') {
        var dark = root.getAttribute('data-theme') === 'dark'
          || (!root.getAttribute('data-theme') && matchMedia('(prefers-color-scheme: dark)').matches);
        root.setAttribute('data-theme', dark ? 'light' : 'dark');
        keep('theme', dark ? 'light' : 'dark');
      }
    });
  });
}());
