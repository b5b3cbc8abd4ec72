# Tajik. Ready phrases of the caseworkers, as the worker reads them.
# Not yet checked by a native reader.

phrase-read =
    Суханатонро хондем.
    Раҳмат, ки гуфтед.
# $words: what a caseworker writes in the gap, here and below.
phrase-question =
    Мо савол дорем:
    { $words }
    Вақте бехатар бошад, нависед.
phrase-comeback =
    Лутфан, ин ҷо боз нигоҳ кунед:
    { $words }
    Ҳамон рақамро нависед.
phrase-waiting =
    Мо ҳанӯз бо ин кор карда истодаем.
    Лутфан, баъдтар ин ҷо боз нигоҳ кунед.
phrase-papers =
    Лутфан, ба қоғазе имзо накунед,
    ки хонда наметавонед.
phrase-notes =
    Агар бехатар бошад, навишта гиред:
    рӯзҳо, соатҳо, пул, номи ҷойҳо.
phrase-danger =
    Агар хатар бошад, ба 112 занг занед.
    111: барои занон, кӯдакон, оилаҳо.
phrase-lawyer =
    Инро ҳуқуқшинос дида метавонад.
    Розӣ ҳастед?
    Ҳа ё не нависед.
phrase-town =
    Ба мо боз як чиз лозим аст:
    дар кадом шаҳр ҳастед?
phrase-agree =
    Розӣ ҳастед, ки дар ин бора нависем ба:
    { $words }
    Ҳа ё не нависед.
phrase-photo =
    Агар бехатар бошад,
    сурати қоғазро фиристед.
phrase-name =
    Ном ё телефон гуфтан мумкин аст.
    Ин шарт нест.
phrase-others =
    Инро худамон карда наметавонем.
    Аз ин ҷо пурсидан мумкин аст:
    { $words }
phrase-closing =
    Мо инро акнун мепӯшем.
    Бо рақаматон онро боз хонда метавонед.
