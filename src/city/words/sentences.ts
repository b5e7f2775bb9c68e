/** Whole sentences with slots, by what they ask and of whom: see `clauses.ts` for the rules that they keep. */

/** What a report says happened. */
export const REPORTS = [
  '{matter}目前執行進度為{pct}，較預定進度超前{small}%。',
  '本期共受理{object}案件{count}件，較上期增加{small}%。',
  '{place}{object}{work}已於{past}完工。',
  '{firm}已於{past}提送{work}成果報告，刻正辦理審查。',
  '{event}預計於{future}舉行，屆時約有{count}人參與。',
  '截至{past}止，{object}累計完成{count}處。',
  '{issue}一節，經查係{object}老舊所致，已先行採取臨時措施。',
  '本項預算編列{money}，已執行{pct}。',
  '{place}{work}因{issue}暫緩施作。',
  '{group}反映{issue}，已納入{year}年度改善計畫。',
  '{matter}業經{partner}同意，續辦{work}。',
  '{past}召開{work}研商會議，獲致共識{small}項。',
  '{object}妥善率達{pct}，優於去年同期。',
  '{law}修正草案已完成預告程序。',
  '本案採購金額{money}，由{firm}得標。',
  '{partner}函請提供{object}資料，已如期函復。',
  '{event}辦理完竣，滿意度{pct}。',
  '{place}陳情案件{small}件，均已結案。',
  '{work}第{small}期款已撥付，結餘款將辦理繳庫。',
  '目前{object}數量計{count}件，分布於{place}等{small}處。',
  '{issue}較去年同期減少{small}%，顯示{work}已見成效。',
  '已協調{partner}於{place}增設{object}{small}處。',
  '{matter}第一階段成果將於{event}發表。',
  '{firm}履約逾期{small}日，已依契約計罰。',
  '{year}年度{object}{work}採分區方式推動，首波以{place}及{place}為示範。',
  '{group}參加{work}計{count}人次。',
  '{doc}函轉{law}補充解釋一種。',
  '{place}、{place}兩處{object}，因{issue}，工期展延{small}天。',
  '本市{object}平均使用率{pct}，惟{place}偏低。',
]

/** Things that were noticed and praised: nobody has to do anything. */
export const THANKS = [
  '感謝{unit}全力協助{matter}，成效良好。',
  '{matter}圓滿完成，感謝{unit}及{partner}之辛勞。',
  '感謝{group}配合{work}，使{event}順利落幕。',
  '{unit}辦理{work}榮獲評比特優，值得嘉許。',
  '{unit}報告內容翔實，洽悉。',
  '{object}妥善率逐年提升，{unit}同仁辛苦了。',
  '感謝{unit}於{event}期間輪值，展現團隊精神。',
  '{unit}所提{matter}構想甚佳。',
]

/** What may be told to all: {who} stands for 各單位, 同仁 and the like, or for units; {when} for a deadline or nothing. */
export const DUTIES = [
  '年度預算執行率偏低項目，請{who}{when}提出趕辦計畫，並逐月檢討支用情形。',
  '公文時效請{who}確實掌握，逾期案件應敘明理由。',
  '請{who}{when}完成財產盤點，並將結果送秘書單位彙整。',
  '近期{issue}，請{who}提高警覺，做好防範準備。',
  '請{who}{when}填報次年度採購需求。',
  '出國報告及研習心得，請{who}{when}上傳知識平台。',
  '議會定期大會即將開議，請{who}備妥答詢資料，{partner}關切議題並應預為研析。',
  '請{who}落實差勤管理，加班應覈實申請。',
  '個人資料保護教育訓練時數未足者，請{who}{when}完成線上課程。',
  '請{who}配合節能措施，下班後關閉電源。',
  '資安通報指出{issue}，請{who}勿開啟來路不明之郵件。',
  '請{who}{when}提供施政成果照片及說明文字，供編印專刊使用。',
  '{event}當日人潮眾多，請{who}多加利用大眾運輸。',
  '請{who}依檔案分類表歸檔，逾期未歸檔案件{when}清理完畢。',
  '針對性別主流化指標，請{who}{when}檢視達成情形。',
  '請{who}於簽辦採購案時注意利益衝突迴避規定。',
  '內部控制自評表，請{who}{when}送交{unit}彙辦。',
  '法定報表請{who}按月填送，數據應前後一致。',
  '請{who}加強電話禮貌，轉接時應先說明。',
  '請{who}{when}更新職務代理人名冊。',
]

/** What no one in particular is told, or with the softer verbs. */
export const SOFT = [
  '希望{who}踴躍參加{event}，為市民加油。',
  '歡迎{who}就{matter}提供建議。',
  '提醒{who}注意{issue}。',
  '期盼{who}持續精進{work}。',
  '也希望{who}多加關懷{group}。',
]

/** 請 with nobody after it: who was named last is meant, or everyone who reads it. */
export const NOBODY = [
  '{matter}請注意時效，{purpose}。',
  '{object}{work}辦理過程請留意{group}安全。',
  '本案請依程序辦理，{purpose}。',
  '{event}新聞稿請先經長官確認後再行發布。',
]

/** 請 that asks for nothing: it is part of another word. */
export const UNASKED = [
  '{firm}申請展延{work}期限{small}日，經審查同意。',
  '{event}已邀請{partner}代表出席。',
  '{matter}業經報請上級機關核定。',
  '{object}請購作業已完成，待{firm}交貨。',
  '{group}得檢具文件申請{object}補助，每案上限{money}。',
  '本案提請討論後再行定案。',
]

/** Numbers and words within sentences that look like markers, decisions or case numbers. */
export const LOOKALIKES = [
  '延宕原因一係{issue}，二為{firm}人力不足。',
  '本案計新臺幣{formal}元整，由原預算支應。',
  '依據{doc}函辦理。',
  '詳如會議資料附件二-(三)。',
  '比照前揭要點第三點第(二)款規定。',
  '前次會議決議請{partner}協助一節，業已函復。',
  '{place}地號{small}-{small}等{small}筆土地，面積約{count}平方公尺。',
  '附表（一）所列{object}係舊制名稱，現已整併。',
  '本系統版本為{small}.{small}.{small}，介接規格一併更新。',
  '統計時間為{small}:30至{small2}:30，樣本{count}份。',
  '所謂「裁示事項」係指首長於會議中之指示。',
  '府級列管案件於市政會議解除列管後，再行辦理局內解列。',
]
