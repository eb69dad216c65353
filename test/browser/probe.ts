/** A small script in place of the add-on: it shows and does one of everything the page must carry. */
const code = `
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem('사이드바 열기', 'openSidebar')
    .addSeparator()
    .addItem('표 만들기', 'makeTable')
    .addSubMenu(
      ui.createMenu('더 보기').addItem('오류 내기', 'fail').addItem('물어보기', 'ask').addItem('창 열기', 'openDialog'),
    )
    .addToUi();
}

function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('살펴보기'));
}

function openDialog() {
  const page = HtmlService.createHtmlOutput(
    '<p id="said">창입니다</p><button onclick="google.script.host.close()">닫기</button>',
  );
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(320).setHeight(120), '작은 창');
}

function fail() {
  throw new Error('일부러 낸 오류입니다');
}

function ask() {
  const ui = SpreadsheetApp.getUi();
  SpreadsheetApp.getActive().toast(\`대답: \${ui.alert('확인', '계속할까요?', ui.ButtonSet.YES_NO)}\`, '물어보기');
}

function makeTable() {
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  sheet.getRange('A1:C2').setValues([
    ['이름', '상태', '합계'],
    ['김', '완료', 100],
  ]);
  sheet.setFrozenRows(1);
  sheet.getRange('A1').setNote('고객의 이름입니다.');
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList(['완료', '취소'], true)
    .setAllowInvalid(false)
    .build();
  sheet.getRange('B2:B20').setDataValidation(rule);
  sheet.getRange('C1:C20').protect().setDescription('합계').setWarningOnly(true);
  SpreadsheetApp.getActive().toast('표를 만들었습니다', '살펴보기');
}

function echo(text) {
  return \`서버: \${text}\`;
}
`;

const sidebar = `<!doctype html>
<html lang="ko">
  <head>
    <title>probe</title>
  </head>
  <body>
    <button type="button" id="call">부르기</button>
    <button type="button" id="close">닫기</button>
    <p id="said"></p>
    <script>
      const said = document.getElementById('said');
      document.getElementById('call').onclick = () =>
        google.script.run
          .withSuccessHandler((answer, from) => (said.textContent = \`\${answer} \${from}\`))
          .withFailureHandler(error => (said.textContent = error.message))
          .withUserObject('버튼')
          .echo('안녕');
      document.getElementById('close').onclick = () => google.script.host.close();
    </script>
  </body>
</html>
`;

export async function probe(): Promise<{ code: string; sidebar: string }> {
  return { code, sidebar };
}
